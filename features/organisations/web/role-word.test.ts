import { afterEach, expect, test } from 'vitest'
import { messages } from '#features/accounts/web/messages.en.ts'
import { activate } from '#platform/web/i18n/t.ts'
import { shippedRoles } from '../rules/role-matrix.ts'
import { roleWord } from './role-word.ts'

afterEach(() => activate('fr', {}))

test('a shipped role is said in the language of the page, one of a territory as it was written', () => {
  const labels = shippedRoles.map(({ label }) => label)
  expect(labels.map(roleWord)).toEqual(labels)
  activate('en', messages)
  expect(labels.filter((label) => roleWord(label) === label)).toEqual([])
  expect(roleWord('Lecture')).toBe('Lecture')
})
