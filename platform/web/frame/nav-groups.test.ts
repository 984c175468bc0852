import { expect, test } from 'vitest'
import type { NavEntry } from '../pages/feature.ts'
import { navigationFor } from './nav-groups.ts'

const entries: readonly NavEntry[] = [
  { group: 'territory', label: () => 'Membres', path: 'membres', right: 'members.manage' },
  { group: 'work', label: () => 'Messages', path: 'messages' },
  { group: 'work', label: () => "Aujourd'hui", path: 'aujourdhui', order: 1 },
]

test('the rail shows what the seat may open, groups in their order', () => {
  expect(navigationFor(entries, {}).map((section) => section.entries.map((entry) => entry.path))).toEqual([
    ['aujourdhui', 'messages'],
  ])
  expect(navigationFor(entries, { 'members.manage': 'territory' }).map((section) => section.group)).toEqual([
    'work',
    'territory',
  ])
})
