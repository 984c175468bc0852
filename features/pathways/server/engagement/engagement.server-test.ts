import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  changeObjective,
  draftEngagement,
  listEngagements,
  signEngagement,
  writeEngagement,
} from '../../contract/agreements-of-engagement.ts'
import { aDraft } from '../../testing/engagement-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const signature = (party: 'participant' | 'referent' | 'team', signedOn = '2026-11-23') => ({
  id: newId(),
  party,
  signerName: 'Samira Haddad',
  signedOn,
  method: 'paper' as const,
})

const signBoth = async (world: World, contractId: string) => {
  const referent = world.as('referent')
  await referent.done(signEngagement, {
    params: { contractId },
    body: signature('participant', '2026-11-20'),
  })
  return referent.done(signEngagement, { params: { contractId }, body: signature('referent') })
}

const rulesOf = (world: World, pathwayId: string) =>
  world.rows(async (tx) => {
    const rows = await tx.query<{ rule: string; due: string }>(
      `select rule_code as rule, due_on as due from deadlines.deadline
       where territory_id = $1 and pathway_id = $2 and settled_at is null order by rule_code`,
      [tx.territoryId, pathwayId],
    )
    return rows.map(({ rule, due }) => `${rule} ${due}`)
  })

describe('the contract', () => {
  it('signed by both makes the pathway active, entered on the day of the last signature', async () => {
    const world = await aTerritory()
    const { id, pathwayId } = await aDraft(world)
    const signed = await signBoth(world, id)
    expect(signed).toMatchObject({ state: 'signed', signedOn: '2026-11-23', kind: 'contrat-engagement' })
    const [pathway] = await world.rows((tx) =>
      tx.query(
        'select state, contract_signed_on, entered_on from pathways.pathway where territory_id = $1 and id = $2',
        [tx.territoryId, pathwayId],
      ),
    )
    expect(pathway).toEqual({ state: 'active', contract_signed_on: '2026-11-23', entered_on: '2026-11-23' })
    expect(await rulesOf(world, pathwayId)).toEqual([
      'contract-review 2027-05-23',
      'monthly-meeting 2026-12-24',
      'no-current-step 2027-01-22',
    ])
  })

  it('is a draft while one of the two has not signed', async () => {
    const world = await aTerritory()
    const { id } = await aDraft(world)
    const referent = world.as('referent')
    await referent.done(signEngagement, { params: { contractId: id }, body: signature('team') })
    const half = await referent.done(signEngagement, {
      params: { contractId: id },
      body: signature('participant'),
    })
    expect(half).toMatchObject({ state: 'draft', signedOn: null })
    const again = await referent.refused(signEngagement, {
      params: { contractId: id },
      body: signature('team'),
    })
    expect(again).toBe('party-already-signed')
  })

  it('with less than 15 hours a week is not signed without its reason', async () => {
    const world = await aTerritory()
    const { id, version, objectiveId } = await aDraft(world)
    const write = (weeklyReason: string | null, at: number) =>
      world.as('referent').done(writeEngagement, {
        params: { contractId: id },
        body: {
          version: at,
          aim: 'Cuisinière',
          startsOn: '2026-11-23',
          weeklyMinutes: 600,
          weeklyReason,
          objectives: [{ id: objectiveId, label: 'Trouver un stage' }],
        },
      })
    await write(null, version)
    const call = { params: { contractId: id }, body: signature('participant') }
    const refused = await world.as('referent').call(signEngagement, call)
    expect(refused.problem.fields).toEqual([{ pointer: '/weeklyReason', code: 'weekly-reason-missing' }])
    await write('Garde d’enfants en recherche', version + 1)
    expect((await world.as('referent').call(signEngagement, call)).status).toBe(200)
  })

  it('is not signed in the future, nor before the admission', async () => {
    const world = await aTerritory()
    const { id } = await aDraft(world)
    const sign = (signedOn: string) =>
      world
        .as('referent')
        .call(signEngagement, { params: { contractId: id }, body: signature('participant', signedOn) })
    expect((await sign('2026-11-24')).problem.fields?.[0]?.code).toBe('in-the-future')
    expect((await sign('2026-08-16')).problem.fields?.[0]?.code).toBe('before-admission')
  })

  it('once signed is not rewritten: an amendment is a new version that carries the objectives under way', async () => {
    const world = await aTerritory()
    const { id, pathwayId, objectiveId } = await aDraft(world)
    await signBoth(world, id)
    const referent = world.as('referent')
    const rewrite = await referent.refused(writeEngagement, {
      params: { contractId: id },
      body: { version: 3, aim: 'Autre', startsOn: '2026-11-23', objectives: [] },
    })
    expect(rewrite).toBe('already-signed')
    await referent.done(changeObjective, {
      params: { objectiveId },
      body: { state: 'ongoing', stateOn: '2026-11-23' },
    })
    const next = newId()
    await referent.done(draftEngagement, {
      params: { pathwayId },
      body: { id: next, startsOn: '2026-11-23' },
    })
    await signBoth(world, next)
    const { items } = await referent.done(listEngagements, { params: { pathwayId } })
    expect(items.map(({ number, state }) => `${number} ${state}`)).toEqual(['2 signed', '1 superseded'])
    expect(items[0]?.objectives).toMatchObject([
      { label: 'Obtenir le titre professionnel', state: 'ongoing' },
    ])
  })

  it('has one draft at a time', async () => {
    const world = await aTerritory()
    const { pathwayId } = await aDraft(world)
    const second = { params: { pathwayId }, body: { id: newId(), startsOn: '2026-11-23' } }
    expect(await world.as('referent').refused(draftEngagement, second)).toBe('draft-exists')
  })

  it('of a former kind keeps its name: PPAE before 2025', async () => {
    const world = await aTerritory()
    const { id: pathwayId } = await aPathway(world, { admittedOn: '2024-05-01', signedOn: null })
    const body = { id: newId(), startsOn: '2024-05-13' }
    const drafted = await world.as('referent').done(draftEngagement, { params: { pathwayId }, body })
    expect(drafted.kind).toBe('ppae')
  })
})
