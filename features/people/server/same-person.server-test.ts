import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { comparePeople } from '../contract.ts'
import { aPerson } from '../testing/person-builders.ts'
import { movedAround, type Names, someNames, typedAgain } from '../testing/typed-names.ts'

let world: World
beforeAll(async () => {
  world = await aTerritory()
})

/** A day of birth that no other person of the world has. */
let days = 0
const aNewBirthDate = (): string => {
  days += 1
  return new Date(Date.UTC(1960, 0, days)).toISOString().slice(0, 10)
}
const ask = (body: Names & { birthDate?: string | null; birthName?: string | null }) =>
  world.as('entryDesk').done(comparePeople, { params: {}, body })

describe('a person whose file is in the territory', () => {
  it('is known by her names and birth date, whoever types them', async () => {
    await fc.assert(
      fc.asyncProperty(someNames, typedAgain, async (names, type) => {
        const birthDate = aNewBirthDate()
        const id = await aPerson(world, { ...names, birthDate })
        const typed = { givenName: type(names.givenName), familyName: type(names.familyName), birthDate }
        const { verdict, candidates } = await ask(typed)
        expect([verdict, candidates.map((one) => one.id)]).toEqual(['known', [id]])
      }),
      { numRuns: 25 },
    )
  })

  it('is never unknown when her names are moved, or when no birth date is given', async () => {
    await fc.assert(
      fc.asyncProperty(someNames, movedAround, typedAgain, async (names, move, type) => {
        const birthDate = aNewBirthDate()
        await aPerson(world, { ...names, birthDate })
        const moved = move(names)
        const typed = { givenName: type(moved.givenName), familyName: type(moved.familyName) }
        expect((await ask({ ...typed, birthDate })).verdict).not.toBe('unknown')
        const undated = { givenName: type(names.givenName), familyName: type(names.familyName) }
        expect((await ask(undated)).verdict).not.toBe('unknown')
      }),
      { numRuns: 25 },
    )
  })

  it('is found by the birth name that one types beside the name in use, without any date', async () => {
    await aPerson(world, { givenName: 'Nadia', familyName: 'Ben Salah', birthDate: null })
    const typed = { givenName: 'NADIA', familyName: 'PETIT', birthName: 'BEN-SALAH' }
    expect((await ask(typed)).verdict).toBe('possible')
  })

  it('comes as like the other as the other comes like her', async () => {
    await fc.assert(
      fc.asyncProperty(someNames, movedAround, async (names, move) => {
        const [here, there] = [await aTerritory(), await aTerritory()]
        const one = { ...names, birthDate: '1990-04-02' }
        const other = { ...move(names), birthDate: '1990-04-02' }
        await aPerson(here, one)
        await aPerson(there, other)
        const [asked, back] = [
          await here.as('entryDesk').done(comparePeople, { params: {}, body: other }),
          await there.as('entryDesk').done(comparePeople, { params: {}, body: one }),
        ]
        expect(asked.candidates.map(({ evidence }) => evidence)).toEqual(
          back.candidates.map(({ evidence }) => evidence),
        )
      }),
      { numRuns: 6 },
    )
  })
})
