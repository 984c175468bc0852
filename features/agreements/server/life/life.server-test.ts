import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  type Article,
  changeAgreement,
  createObjective,
  declineFrameworks,
  draftAgreement,
  draftAmendment,
  followAgreement,
  moveAgreement,
  openAgreement,
  openObjective,
  type Party,
  putAnnex,
  putArticle,
  putParty,
  readBoard,
  readRadar,
  rewriteAgreement,
} from '../../contract.ts'
import { anAgreement, anObjective } from '../../testing/agreement-builders.ts'
import * as life from '../../testing/life-builders.ts'

const period = { from: '2026-01-01', to: '2026-12-31' }
const fields = () => {
  const { label, purpose, startsOn, endsOn, noticeMonths, renewal, renewalMonths, renewalsMax } =
    life.aDraft()
  return { label, purpose, startsOn, endsOn, noticeMonths, renewal, renewalMonths, renewalsMax }
}

describe('the life of an agreement', () => {
  it('goes from draft to signed by moves that say who, when and why', async () => {
    const world = await aTerritory()
    const id = await life.aSigned(world)
    const one = await life.opened(world, id)
    expect([one.state, one.phase, one.signedOn, one.isFrozen]).toEqual([
      'signed',
      'in-force',
      '2025-01-10',
      true,
    ])
    expect(one.history.map(({ move, toState }) => [move, toState])).toEqual([
      ['sign', 'signed'],
      ['accept', 'to-sign'],
      ['submit', 'review'],
      ['create', 'draft'],
    ])
    expect(one.history[0]?.memberName).toBeTruthy()
  })

  it('is not accepted before it has two parties and an article', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const { id } = await manager.done(draftAgreement, { params: {}, body: life.aDraft() })
    await life.moved(world, id, 'submit')
    const { moves, version } = await life.opened(world, id)
    expect(moves.accept).toEqual({ allowed: false, reason: 'text-written' })
    const body = { version, move: 'accept' as const, onDay: '2025-01-10', why: '' }
    expect(await manager.refused(moveAgreement, { params: { agreementId: id }, body })).toBe('move-refused')
  })

  it('refuses an end before its start, a signature to come and a correction without a reason', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const wrong = async (given: Parameters<typeof life.aDraft>[0]) =>
      (await manager.call(draftAgreement, { params: {}, body: life.aDraft(given) })).problem.fields?.[0]?.code
    expect(await wrong({ endsOn: '2024-12-31' })).toBe('ends-before-start')
    expect(await wrong({ signedOn: '2030-01-01' })).toBe('in-the-future')
    expect(await wrong({ renewal: 'tacit' })).toBe('renewal-length-missing')
    const id = await life.aWrittenDraft(world)
    await life.moved(world, id, 'submit')
    const body = { version: 2, move: 'ask-correction' as const, onDay: '2025-01-10', why: '' }
    const answer = await manager.call(moveAgreement, { params: { agreementId: id }, body })
    expect(answer.problem.fields?.[0]?.code).toBe('reason-missing')
  })

  it('is frozen once signed: neither its dates nor its articles nor its parties change', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const agreementId = await life.aSigned(world)
    const { version, articles, parties } = await life.opened(world, agreementId)
    const params = { agreementId }
    expect(await manager.refused(rewriteAgreement, { params, body: { version, ...fields() } })).toBe(
      'text-frozen',
    )
    const [{ id: articleId, ...article }] = articles as [Article]
    expect(await manager.refused(putArticle, { params: { ...params, articleId }, body: article })).toBe(
      'text-frozen',
    )
    const [{ id: partyId, ...party }] = parties as [Party, Party]
    const renamed = { ...party, name: 'Autre nom' }
    expect(await manager.refused(putParty, { params: { ...params, partyId }, body: renamed })).toBe(
      'text-frozen',
    )
    const signed = { ...party, signedOn: '2025-01-10' }
    expect((await manager.done(putParty, { params: { ...params, partyId }, body: signed })).signedOn).toBe(
      '2025-01-10',
    )
    const asProtocol = {
      ...{ version, label: 'Autre', schemeId: null, startsOn: '2025-01-01' },
      ...{ endsOn: '2029-12-31', signedOn: '2025-01-10' },
    }
    expect(await manager.refused(changeAgreement, { params, body: asProtocol })).toBe('text-frozen')
  })

  it('takes what was spent in a year once frozen, and no other amount planned', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const agreementId = await life.aWrittenDraft(world)
    const params = { agreementId, annexId: newId() }
    const line = { version: 0, year: 2025, funder: 'État', plannedCents: 500_000, spentCents: null }
    await manager.done(putAnnex, { params, body: line })
    await life.moved(world, agreementId, 'submit', 'accept', 'sign')
    const spent = { ...line, version: 1, spentCents: 450_000 }
    expect((await manager.done(putAnnex, { params, body: spent })).spentCents).toBe(450_000)
    const more = { ...spent, version: 2, plannedCents: 900_000 }
    expect(await manager.refused(putAnnex, { params, body: more })).toBe('text-frozen')
  })

  it('gives both texts when two people edit one article', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const agreementId = await life.aWrittenDraft(world)
    const { id: articleId = '', ...article } = (await life.opened(world, agreementId)).articles[0] ?? {}
    const params = { agreementId, articleId }
    const write = (content: string) =>
      manager.call(putArticle, { params, body: { ...article, content } as never })
    expect((await write('Le premier')).status).toBe(200)
    const second = await write('Le second')
    expect([second.status, second.problem.current]).toMatchObject([
      409,
      { content: 'Le premier', version: 2 },
    ])
  })

  it('keeps a restricted agreement for who writes and for the members of its parties', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world, { isRestricted: true })
    const seen = async (role: string) =>
      (await world.as(role).done(readRadar, { params: {}, query: {} })).items.map(({ id }) => id)
    expect(await seen('projectManager')).toEqual([agreementId])
    expect(await seen('prescriber')).toEqual([])
    expect(await world.as('prescriber').refused(openAgreement, { params: { agreementId } })).toBe('not-found')
    const organisationId = await world.rows(async (tx) => {
      const [row] = await tx.query<{ id: string }>(
        'select organisation_id as id from organisations.member where territory_id = $1 and id = $2',
        [tx.territoryId, world.members.prescriber?.memberId],
      )
      return row?.id ?? ''
    })
    const other = await life.aWrittenDraft(world, { isRestricted: true })
    await world.as('projectManager').done(putParty, {
      params: { agreementId: other, partyId: newId() },
      body: life.aParty({ position: 3, name: 'Prescripteur', organisationId, role: 'partner' }),
    })
    expect(await seen('prescriber')).toEqual([other])
    expect((await life.opened(world, other, 'prescriber')).seat).toBe('partner')
    const objective = anObjective()
    const params = { agreementId }
    await life.aDraftedAmendment(world, agreementId, { kind: 'targets', changes: {} })
    await world.as('projectManager').done(createObjective, { params, body: { ...objective, period } })
    const ofObjective = { params: { objectiveId: objective.id }, query: {} }
    expect(await world.as('electedOfficial').refused(openObjective, ofObjective)).toBe('not-found')
    const board = await world.as('electedOfficial').done(readBoard, { params: {}, query: {} })
    expect(board.agreement?.id).not.toBe(agreementId)
  })

  it('warns of an expired framework and of a deliberation after the signature, and blocks nothing', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const expired = await life.aSigned(world, {
      kind: 'framework',
      startsOn: '2022-01-01',
      endsOn: '2025-12-31',
    })
    const local = await life.aSigned(world, { deliberatedOn: '2025-02-01' })
    await manager.done(declineFrameworks, {
      params: { agreementId: local },
      body: { frameworkIds: [expired] },
    })
    const one = await life.opened(world, local)
    expect(one.warnings).toEqual(
      expect.arrayContaining(['framework-expired', 'deliberation-after-signature', 'not-transmitted']),
    )
    expect(one.frameworks.map(({ id, phase }) => [id, phase])).toEqual([[expired, 'ended']])
    expect((await life.opened(world, expired)).declinedBy.map(({ id }) => id)).toEqual([local])
  })

  it('refuses a framework that would decline itself, and one that is no framework', async () => {
    const world = await aTerritory()
    const manager = world.as('projectManager')
    const [a, b] = [
      await life.aSigned(world, { kind: 'framework' }),
      await life.aSigned(world, { kind: 'sector' }),
    ]
    await manager.done(declineFrameworks, { params: { agreementId: b }, body: { frameworkIds: [a] } })
    const decline = (agreementId: string, id: string) =>
      manager.refused(declineFrameworks, { params: { agreementId }, body: { frameworkIds: [id] } })
    expect(await decline(a, b)).toBe('framework-circle')
    expect(await decline(a, await life.aSigned(world))).toBe('unknown-framework')
  })

  it('shows first what opens its notice, with one line in « À faire » for who follows it', async () => {
    const world = await aTerritory()
    const far = await life.aSigned(world, { endsOn: '2029-12-31' })
    const soon = await life.aSigned(world, { endsOn: '2027-06-30', noticeMonths: 6 })
    const { items } = await world.as('referent').done(readRadar, { params: {}, query: {} })
    expect(items.map(({ id, nextOn }) => [id, nextOn])).toEqual([
      [soon, '2026-12-30'],
      [far, '2029-06-30'],
    ])
    const lines = () =>
      world.rows((tx) =>
        tx.query(
          `select subject_id as id, due_on as due from deadlines.deadline
           where territory_id = $1 and rule_code = 'agreement-notice' and settled_at is null order by due_on`,
          [tx.territoryId],
        ),
      )
    expect(await lines()).toEqual([
      { id: soon, due: '2026-12-30' },
      { id: far, due: '2029-06-30' },
    ])
    await life.aDraftedAmendment(world, soon)
    expect(await lines()).toEqual([{ id: far, due: '2029-06-30' }])
  })

  it('keeps the protocol of the objectives as an agreement signed elsewhere, to be copied then frozen', async () => {
    const world = await aTerritory()
    const agreementId = await anAgreement(world, anObjective())
    const one = await life.opened(world, agreementId)
    expect([one.kind, one.state, one.isFrozen]).toEqual(['protocole', 'signed', false])
    expect(one.warnings).toContain('text-not-frozen')
    const refused = await world
      .as('projectManager')
      .refused(draftAmendment, { params: { agreementId }, body: life.anAmendment() })
    expect(refused).toBe('text-not-frozen')
  })

  it('is written by who pilots only, and by nobody of a neighbour territory', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    const agreementId = await life.aSigned(world)
    expect(await world.as('referent').refused(draftAgreement, { params: {}, body: life.aDraft() })).toBe(
      'right-missing',
    )
    expect(await neighbour.as('projectManager').refused(openAgreement, { params: { agreementId } })).toBe(
      'not-found',
    )
    const following = {
      ...{ version: 1, reference: null, deliberationNumber: null, deliberatedOn: null, transmittedOn: null },
      ...{ isRestricted: true, followedBy: null },
    }
    expect(
      await neighbour
        .as('projectManager')
        .refused(followAgreement, { params: { agreementId }, body: following }),
    ).toBe('not-found')
  })
})
