import { expect, test } from 'vitest'
import type { NavEntry } from '../pages/feature.ts'
import { homesFor, navigationFor } from './nav-groups.ts'

const entries: readonly NavEntry[] = [
  { group: 'territory', label: () => 'Membres', path: 'membres', right: 'members.manage' },
  { group: 'work', label: () => 'Messages', path: 'messages' },
  { group: 'work', label: () => "Aujourd'hui", path: 'aujourdhui', order: 1 },
]

const reçues: NavEntry = {
  group: 'pathways',
  label: () => 'Reçues',
  together: () => 'Prescriptions',
  path: 'recues',
  right: 'referrals.decide',
}
const envoyées: NavEntry = {
  group: 'work',
  label: () => 'Envoyées',
  path: 'envoyees',
  beside: 'recues',
  right: 'referrals.send',
}

const linesOf = (rights: Parameters<typeof navigationFor>[1], from: readonly NavEntry[]) =>
  navigationFor(from, rights).flatMap(({ group, lines }) =>
    lines.map(({ label, pages }) => [group, label, ...pages.map((page) => page.path)]),
  )

test('the rail shows what the seat may open, groups in their order', () => {
  expect(linesOf({}, entries)).toEqual([
    ['work', "Aujourd'hui", 'aujourdhui'],
    ['work', 'Messages', 'messages'],
  ])
  expect(navigationFor(entries, { 'members.manage': 'territory' }).map((section) => section.group)).toEqual([
    'work',
    'territory',
  ])
})

test('pages of one subject share a line, whatever the order they are listed in', () => {
  const both = { 'referrals.decide': 'territory', 'referrals.send': 'territory' } as const
  const line = [['pathways', 'Prescriptions', 'recues', 'envoyees']]
  expect(linesOf(both, [reçues, envoyées])).toEqual(line)
  expect(linesOf(both, [envoyées, reçues])).toEqual(line)
})

test('a page whose neighbour is closed to the seat has the line, the group and the name of its own', () => {
  expect(linesOf({ 'referrals.send': 'own' }, [reçues, envoyées])).toEqual([['work', 'Envoyées', 'envoyees']])
})

test('a page that only the demo offers is neither in the rail nor a home', () => {
  const demo: NavEntry = { group: 'settings', label: () => 'Courriels', path: 'courriels', demoOnly: true }
  expect(linesOf({}, [demo])).toEqual([])
  expect(homesFor([demo], {})).toEqual([])
})
