import { expect, test } from 'vitest'
import { features } from './compose.ts'

/** Every sentence is shown for its code, whichever page the refusal comes from. */
test('no two features word the same refusal: the later one would speak in the pages of the other', () => {
  const owners = new Map<string, number>()
  for (const { problems = {} } of features)
    for (const code of Object.keys(problems)) owners.set(code, (owners.get(code) ?? 0) + 1)
  expect([...owners].filter(([, count]) => count > 1).map(([code]) => code)).toEqual([])
})

/** Names under which a refusal gives a day. */
const days = new Set(['from', 'to', 'day', 'last', 'on', 'until', 'after', 'before', 'since', 'was', 'is'])

test('a refusal that gives a day says it as people write it', () => {
  const given = new Proxy<Record<string, string>>(
    {},
    { get: (_, name) => (days.has(String(name)) ? '2026-10-11' : '7') },
  )
  const raw = features.flatMap(({ problems = {} }) =>
    Object.entries(problems).flatMap(([code, sentence]) =>
      !code.startsWith('year-') && sentence(given).includes('2026-10-11') ? [code] : [],
    ),
  )
  expect(raw).toEqual([])
})
