import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { listImportLines } from '../contract.ts'
import {
  aRehearsal,
  franceTravailHeader,
  franceTravailLine,
  inventedPerson,
} from '../testing/import-builders.ts'

it('each line of a list is known, possible or new wherever it stands in the file', async () => {
  const world = await aTerritory()
  const persons = Array.from({ length: 12 }, (_, index) => inventedPerson(index))
  for (const { id: _, ...person } of persons.slice(0, 3)) await aPerson(world, person)
  for (const { givenName, familyName } of persons.slice(3, 6))
    await aPerson(world, { givenName, familyName, birthDate: null })
  const sorted = (index: number) => (index < 3 ? 'known' : index < 6 ? 'possible' : 'new')
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...persons.keys()], { minLength: 12 }), async (order) => {
      const lines = order.map((index) => franceTravailLine(persons[index] ?? inventedPerson(index)))
      const content = `${franceTravailHeader}\r\n${lines.join('\r\n')}\r\n`
      const { id } = await aRehearsal(world, { kind: 'referrals', content, as: 'entryDesk' })
      const { items } = await world
        .as('entryDesk')
        .done(listImportLines, { params: { importId: id }, query: {} })
      expect(items.map(({ verdict }) => verdict)).toEqual(order.map(sorted))
    }),
    { numRuns: 5 },
  )
})
