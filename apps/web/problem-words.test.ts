import { expect, test } from 'vitest'
import { features } from './compose.ts'

/** Every sentence is shown for its code, whichever page the refusal comes from. */
test('no two features word the same refusal: the later one would speak in the pages of the other', () => {
  const owners = new Map<string, number>()
  for (const { problems = {} } of features)
    for (const code of Object.keys(problems)) owners.set(code, (owners.get(code) ?? 0) + 1)
  expect([...owners].filter(([, count]) => count > 1).map(([code]) => code)).toEqual([])
})
