import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { moveApplication } from '../contract/applications.ts'
import { anApplication } from '../testing/application-builders.ts'
import { aPathway } from '../testing/pathway-builders.ts'
import { aStep } from '../testing/step-builders.ts'
import { sweepTerritory } from './sweep-deadlines.ts'

const sweep = (world: World) => world.rows((tx) => sweepTerritory(tx, new Date('2026-11-23T08:00:00Z')))

/** A criterion whose proof holds until a day; `until` moves when a fresher one comes. */
const aProof = (world: World, personId: string, until: string) =>
  world.rows(async (tx) => {
    await tx.query(
      `insert into people.criterion (territory_id, id, person_id, code, declared_on, valid_until, recorded_at, rule_version)
       values ($1, gen_random_uuid(), $2, 'RSA', '2026-09-01', $3, '2026-09-01', 'iae-2025')`,
      [tx.territoryId, personId, until],
    )
  })
const renew = (world: World, personId: string) =>
  world.rows((tx) =>
    tx.query(
      `update people.criterion set valid_until = '2027-03-01' where territory_id = $1 and person_id = $2`,
      [tx.territoryId, personId],
    ),
  )

describe('the proofs of criteria, in « À faire »', () => {
  const seen = async (world: World) => {
    await sweep(world)
    const { mine } = await world.as('referent').done(listDeadlines, { params: {}, query: {} })
    return mine.filter((line) => line.ruleCode === 'criterion-proof').map((line) => line.dueOn)
  }
  const counted = async (world: World) => {
    await sweep(world)
    const { desks } = await world.as('entryDesk').done(listDeadlines, { params: {}, query: {} })
    return desks.find((line) => line.ruleCode === 'application-proof')
  }

  it('are asked of the référent fifteen days before they end, for a hiring to come', async () => {
    const world = await aTerritory()
    const { id: pathwayId, personId } = await aPathway(world)
    await aStep(world, { pathwayId, typeCode: 'siae-job' })
    await aProof(world, personId, '2026-12-08')
    expect(await seen(world)).toEqual(['2026-12-08'])
    await renew(world, personId)
    expect(await seen(world)).toEqual([])
  })

  it('are asked for no more once nobody is to hire her', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world)
    await aProof(world, personId, '2026-11-01')
    expect(await seen(world)).toEqual([])
  })

  it('of an application are counted to the entry desk, until it is decided', async () => {
    const world = await aTerritory()
    const application = await anApplication(world)
    await aProof(world, application.personId, '2026-12-08')
    expect(await counted(world)).toMatchObject({ desk: 'entry-desk', count: 1, firstDueOn: '2026-12-08' })
    await sweep(world)
    expect(await counted(world)).toMatchObject({ count: 1 })
    await world.as('entryDesk').done(moveApplication, {
      params: { applicationId: application.id },
      body: { move: 'drop', version: application.version, reasonCode: 'did-not-come', reasonText: null },
    })
    expect(await counted(world)).toBeUndefined()
  })
})
