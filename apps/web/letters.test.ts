import { expect, test } from 'vitest'
import { actions, navigation } from './compose.ts'

test('each key after G opens one page, and each key alone does one thing', () => {
  const letters = navigation.flatMap((entry) => entry.letter ?? [])
  const keys = actions.flatMap((action) => action.shortcut ?? [])
  expect(new Set(letters).size).toBe(letters.length)
  expect(new Set(keys).size).toBe(keys.length)
  expect(letters.length).toBeGreaterThan(6)
  expect(keys).toContain('n')
})
