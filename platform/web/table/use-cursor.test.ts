import { expect, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { cursorIn } from './use-cursor.ts'

test('the line that the address names is kept, and a page that cannot be is the first one', () => {
  const id = newId()
  expect(cursorIn(id)).toBe(id)
  for (const page of [undefined, '', '2', 'deux', `${id}0`, id.replaceAll('-', '')])
    expect(cursorIn(page)).toBeUndefined()
})
