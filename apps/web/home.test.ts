import { expect, test } from 'vitest'
import { shippedRoles } from '#features/organisations/rules/role-matrix.ts'
import { homesFor, navigationFor } from '#platform/web/frame/nav-groups.ts'
import { navigation } from './compose.ts'

const rightsOf = (...codes: string[]) =>
  Object.assign({}, ...shippedRoles.filter((role) => codes.includes(role.code)).map((role) => role.rights))
const homeOf = (rights: Parameters<typeof homesFor>[1]) =>
  homesFor(navigation, rights).find((entry) => entry.shown === undefined)?.path

test.for([
  ['referent', 'aujourdhui'],
  ['entryDesk', 'aujourdhui'],
  ['projectManager', 'aujourdhui'],
  ['fundManager', 'aujourdhui'],
  ['prescriber', 'prescriptions/envoyees'],
  ['stepOperator', 'etapes'],
  ['electedOfficial', 'objectifs'],
  ['committeeMember', 'objectifs'],
  ['forecaster', 'objectifs'],
  ['partner', 'aujourdhui'],
  ['director', 'aujourdhui'],
  ['controller', 'controles'],
  ['partnerManager', 'partenaires'],
  ['territoryAdmin', 'acces'],
] as const)('%s lands on %s', ([role, path]) => {
  expect(homeOf(rightsOf(role))).toBe(path)
})

test('the administrator lands on the first steps as long as one is left', () => {
  expect(homesFor(navigation, rightsOf('territoryAdmin')).map((entry) => entry.path)[0]).toBe('premiers-pas')
})

test('a role that the territory composed lands by its rights', () => {
  expect(homeOf({ 'territory.read': 'territory' })).toBe('territoire')
  expect(homeOf({ 'territory.read': 'territory', 'referrals.send': 'own', 'pathways.follow': 'own' })).toBe(
    'aujourdhui',
  )
})

test('the day is in the rail of who follows, sits at a desk or may lead an action, and of nobody else', () => {
  const paths = (role: string) =>
    navigationFor(navigation, rightsOf(role)).flatMap(({ lines }) =>
      lines.flatMap(({ pages }) => pages.map((page) => page.path)),
    )
  expect(paths('archives')).not.toContain('aujourdhui')
  for (const role of ['referent', 'stepOperator', 'electedOfficial'])
    expect(paths(role)).toContain('aujourdhui')
})

test.for(shippedRoles.map((role) => role.code))('%s reads at most twelve lines in the rail', (role) => {
  const lines = navigationFor(navigation, rightsOf(role)).flatMap((section) => section.lines)
  expect(lines.length).toBeLessThanOrEqual(12)
})
