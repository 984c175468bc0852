import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  changeObjective,
  draftEngagement,
  listEngagements,
  signEngagement,
  withdrawSignatures,
  writeEngagement,
} from '../../contract/agreements-of-engagement.ts'
import { recordMeeting } from '../../contract/meetings.ts'
import { aDraft } from '../../testing/engagement-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const signature = (party: 'participant' | 'referent' | 'team', signedOn = '2026-11-23', version = 2) => ({
  id: newId(),
  version,
  party,
  signerName: 'Samira Haddad',
  signedOn,
  method: 'paper' as const,
})

const signBoth = async (world: World, contractId: string, version = 2) => {
  const referent = world.as('referent')
  await referent.done(signEngagement, {
    params: { contractId },
    body: signature('participant', '2026-11-20', version),
  })
  return referent.done(signEngagement, {
    params: { contractId },
    body: signature('referent', '2026-11-23', version),
  })
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

  it('with less than 15 hours a week is not signed without its reason: the refusal points at the field to write', async () => {
    const world = await aTerritory()
    const draft = await aDraft(world)
    const params = { contractId: draft.id }
    let { version } = draft
    const signWith = async (weekly: { weeklyMinutes: number | null; weeklyReason?: string }) => {
      const objectives = [{ id: draft.objectiveId, label: 'Trouver un stage' }]
      const body = { version, aim: 'Cuisinière', startsOn: '2026-11-23', ...weekly, objectives }
      version = (await world.as('referent').done(writeEngagement, { params, body })).version
      return world
        .as('referent')
        .call(signEngagement, { params, body: signature('participant', '2026-11-23', version) })
    }
    expect((await signWith({ weeklyMinutes: null })).problem.fields).toEqual([
      { pointer: '/weeklyMinutes', code: 'weekly-hours-missing' },
    ])
    expect((await signWith({ weeklyMinutes: 600 })).problem.fields).toEqual([
      { pointer: '/weeklyReason', code: 'weekly-reason-missing' },
    ])
    const told = await signWith({ weeklyMinutes: null, weeklyReason: 'Garde d’enfants en recherche' })
    expect(told.status).toBe(200)
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
      body: { version: 2, aim: 'Autre', startsOn: '2026-11-23', objectives: [] },
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
    await signBoth(world, next, 1)
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

describe('a version that one party signed', () => {
  const halfSigned = async () => {
    const world = await aTerritory()
    const draft = await aDraft(world)
    const params = { contractId: draft.id }
    await world.as('referent').done(signEngagement, { params, body: signature('participant') })
    const objectives = [{ id: draft.objectiveId, label: 'Trouver un stage' }]
    const body = { version: 2, aim: 'Autre', startsOn: '2026-11-23', weeklyMinutes: 900, objectives }
    return { world, params, pathwayId: draft.pathwayId, body }
  }

  it('is frozen: nobody rewrites what she signed', async () => {
    const { world, params, body } = await halfSigned()
    for (const role of ['referent', 'projectManager'])
      expect(await world.as(role).refused(writeEngagement, { params, body })).toBe('partly-signed')
  })

  it('is corrected once its signatures are taken back, each kept with who, when and why', async () => {
    const { world, params, body } = await halfSigned()
    const reason = 'La date de fin était fausse'
    const opened = await world.as('referent').done(withdrawSignatures, { params, body: { reason } })
    expect(opened).toMatchObject({
      signatures: [],
      withdrawn: [{ party: 'participant', signerName: 'Samira Haddad', reason, byName: 'Membre referent' }],
    })
    const written = await world.as('referent').done(writeEngagement, { params, body })
    expect(written).toMatchObject({ aim: 'Autre', withdrawn: [{ reason }] })
    expect(await world.as('referent').refused(withdrawSignatures, { params, body: { reason } })).toBe(
      'nothing-to-withdraw',
    )
  })

  it('in force keeps its signatures: it changes by an amendment', async () => {
    const { world, params } = await halfSigned()
    await world.as('referent').done(signEngagement, { params, body: signature('referent') })
    const body = { reason: 'La date de fin était fausse' }
    expect(await world.as('referent').refused(withdrawSignatures, { params, body })).toBe('already-signed')
  })

  it('written and signed at the same instant is either, never a signature under another text', async () => {
    const world = await aTerritory()
    const draft = await aDraft(world)
    const params = { contractId: draft.id }
    const objectives = [{ id: draft.objectiveId, label: 'Trouver un stage' }]
    const body = { version: 2, aim: 'Autre', startsOn: '2026-11-23', weeklyMinutes: 900, objectives }
    const [signed, written] = await Promise.all([
      world.as('referent').call(signEngagement, { params, body: signature('participant') }),
      world.as('projectManager').call(writeEngagement, { params, body }),
    ])
    expect([signed.status, written.status].toSorted()).toEqual([200, 409])
  })
})

describe('a signature', () => {
  const toSign = async () => {
    const world = await aTerritory()
    const draft = await aDraft(world)
    const params = { contractId: draft.id }
    const sign = (party: 'participant' | 'referent' | 'team') =>
      world.as('referent').call(signEngagement, { params, body: signature(party) })
    return { world, draft, sign }
  }

  it('is noted even though an interview was noted meanwhile: that is another matter', async () => {
    const { world, draft, sign } = await toSign()
    await world.as('referent').done(recordMeeting, {
      params: { pathwayId: draft.pathwayId },
      body: { id: newId(), kind: 'interview', at: '2026-11-23T07:00:00Z', presence: 'honoured' },
    })
    expect((await sign('participant')).status).toBe(200)
  })

  it('of one party leaves that of another as it was', async () => {
    const { sign } = await toSign()
    expect((await sign('participant')).status).toBe(200)
    expect((await sign('referent')).status).toBe(200)
    expect((await sign('team')).status).toBe(200)
  })

  it('of a contract that a colleague rewrote meanwhile is not noted: the current one comes back', async () => {
    const { world, draft, sign } = await toSign()
    const { body } = await world.as('projectManager').call(writeEngagement, {
      params: { contractId: draft.id },
      body: {
        version: draft.version,
        aim: 'Cuisinière',
        startsOn: '2026-11-23',
        weeklyMinutes: 900,
        objectives: [{ id: draft.objectiveId, label: 'Trouver un stage' }],
      },
    })
    const answer = await sign('participant')
    expect([answer.status, answer.problem]).toMatchObject([409, { code: 'stale-version', current: body }])
  })

  it('given at the same instant as the other makes the contract signed all the same', async () => {
    const { sign } = await toSign()
    const answers = await Promise.all([sign('participant'), sign('referent')])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.map(({ body }) => body?.state)).toContain('signed')
  })
})
