import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { exportOpenings, listOpenings, readPerson } from '../contract.ts'
import { aPerson } from '../testing/person-builders.ts'

const body = { format: 'csv', reason: 'Demande de la personne', filters: {} } as const

it('the openings of a file leave whole, and the export is one more line of its trail', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world, { followedBy: ['referent'] })
  await world.as('referent').done(readPerson, { params: { personId } })
  const { text } = await world.as('referent').call(exportOpenings, { params: { personId }, body })
  expect(text).toContain('A ouvert le dossier')
  const { items } = await world.as('referent').done(listOpenings, { params: { personId }, query: {} })
  expect(items.map((line) => line.action)).toContain('people.openings-exported')
})

it('the openings of a file do not leave with who may not read them', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world, { followedBy: ['referent'] })
  const refusedTo = (role: string) => world.as(role).refused(exportOpenings, { params: { personId }, body })
  expect(await refusedTo('secondReferent')).toBe('not-found')
  expect(await refusedTo('fundManager')).toBe('right-missing')
})
