import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import { indicatorCodes, openObjective, readBoard, readCockpit } from '#features/agreements/contract.ts'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { countedPathways, exits } from '#features/agreements/testing/counted-pathways.ts'
import { anonymiseFiles, archiveFiles } from '#features/privacy/server/public.ts'
import { aPeopledTerritory } from './rights/known-people.ts'
import type { World } from './world.ts'

const parts = features.flatMap(({ retention }) => retention ?? [])

/** Every figure of the territory, its clock apart. */
const figuresOf = async (
  world: World,
  agreement: string,
  objectiveIds: readonly string[],
): Promise<string> => {
  const reader = world.as('projectManager')
  const read = [
    await reader.done(readCockpit, { params: {}, query: {} }),
    await reader.done(readBoard, { params: {}, query: { agreement } }),
  ] as unknown[]
  for (const objectiveId of objectiveIds)
    read.push(await reader.done(openObjective, { params: { objectiveId }, query: {} }))
  return JSON.stringify(read, null, 1)
}

describe('the figures of the cockpit and of the objectives', () => {
  let world: World
  let agreement: string
  let objectiveIds: string[]
  let people: string[]
  beforeAll(async () => {
    world = await aPeopledTerritory()
    await countedPathways(world, [
      ...exits(6, 'positive-employment', { proofState: 'checked', joblessSince: '2024-02-01', sex: 'M' }),
      ...exits(4, 'negative', { inQpv: true, age: 22, joblessSince: '2025-11-01' }),
      ...exits(3, 'neutral', { prescriberId: world.organisations.franceTravail }),
      ...exits(3, 'positive-training', { exitedOn: '2025-12-31' }),
      { signedOn: '2026-03-02', joblessSince: '2024-01-01' },
      { signedOn: null },
    ])
    await world.rows((tx) =>
      tx.query(
        `insert into people.criterion (territory_id, id, person_id, code, declared_on, recorded_at, rule_version)
         select $1, gen_random_uuid(), id, 'DELD', '2026-01-05', '2026-01-05', '2025-09' from people.person
         where territory_id = $1 and jobless_since is null`,
        [world.territoryId],
      ),
    )
    const objectives = indicatorCodes.map((indicatorCode) =>
      anObjective({ indicatorCode, label: indicatorCode }),
    )
    objectiveIds = objectives.map(({ id }) => id)
    agreement = await anAgreement(world, ...objectives)
    people = (
      await world.rows((tx) =>
        tx.query<{ id: string }>('select id from people.person where territory_id = $1 order by id', [
          world.territoryId,
        ]),
      )
    ).map(({ id }) => id)
  }, 60_000)

  it('are the same before and after, whoever is archived and made anonymous', async () => {
    const before = await figuresOf(world, agreement, objectiveIds)
    expect(before).toContain('"longJobless"')
    const gone = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.subarray(people, { minLength: 1 }), async (chosen) => {
        const now = world.services.clock.now()
        await world.rows(async (tx) => {
          const act = { tx, now, today: '2026-11-23' }
          await archiveFiles(act, parts, chosen)
        })
        expect(await figuresOf(world, agreement, objectiveIds)).toBe(before)
        await world.rows((tx) => anonymiseFiles({ tx, now, today: '2026-11-23' }, parts, chosen))
        for (const id of chosen) gone.add(id)
        expect(await figuresOf(world, agreement, objectiveIds)).toBe(before)
      }),
      { numRuns: 4, endOnFailure: true },
    )
    expect(gone.size).toBeGreaterThan(0)
  }, 120_000)
})
