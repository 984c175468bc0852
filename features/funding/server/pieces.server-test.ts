import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aSample } from '#features/controls/testing/sample-builders.ts'
import { checkProof, recordAttendance } from '#features/pathways/contract.ts'
import { aJob, idOf } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { addCriterion } from '#features/people/contract.ts'
import { aCriterion, checkProofOf } from '#features/people/testing/proof-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  exportPieces,
  leaveOperation,
  listPieces,
  type MarkKind,
  markPiece,
  type PieceCode,
  type PieceView,
  readPieces,
  unmarkPiece,
} from '../contract.ts'
import { anOperation, aParticipation, takeIn } from '../testing/operation-builders.ts'
import { aQuestionnaire } from '../testing/questionnaire-builders.ts'

/** Her accompaniment, and her participation, began on 24 August. */
const entered = '2026-08-24'

const statesOf = async (world: World, participationId: string) => {
  const { items } = await world.as('fundManager').done(readPieces, { params: { participationId } })
  return Object.fromEntries(items.map(({ code, state }) => [code, state]))
}
const mark = (world: World, participationId: string, code: PieceCode, kind: MarkKind, reason?: string) =>
  world.as('fundManager').call(markPiece, {
    params: { participationId, code },
    body: { id: newId(), kind, reason: reason ?? null },
  })
const listOf = (world: World, operationId: string, view: PieceView = 'all', role = 'fundManager') =>
  world.as(role).done(listPieces, { params: { operationId }, query: { view } })
const prove = (world: World, personId: string, proofReceivedOn: string, code = 'RSA') =>
  world.as('referent').done(addCriterion, {
    params: { personId },
    body: { id: newId(), code, proofKind: 'Attestation', proofReceivedOn },
  })

describe('the pieces of a participation', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })

  it('are asked by the facts that happened, and by no other', async () => {
    const { id } = await aParticipation(world)
    expect(await statesOf(world, id)).toEqual({
      'entry-form': 'missing',
      eligibility: 'missing',
      engagement: 'received',
      'step-presence': 'not-due',
      'exit-form': 'not-due',
      'exit-proof': 'not-due',
      'month-6-form': 'not-due',
    })
  })

  it('have a last day, counted from the fact by the rule of the piece', async () => {
    const { id } = await aParticipation(world)
    const { items } = await world.as('referent').done(readPieces, { params: { participationId: id } })
    const limits = Object.fromEntries(items.map(({ code, limitOn }) => [code, limitOn]))
    expect([limits['entry-form'], limits.engagement, limits['exit-form']]).toEqual([
      '2026-09-23',
      '2026-09-24',
      null,
    ])
  })

  it('take a criterion whose proof covers the entry; one that was too old that day is expired', async () => {
    const { id, personId } = await aParticipation(world)
    await prove(world, personId, '2026-04-30')
    expect((await statesOf(world, id)).eligibility).toBe('expired')
    await prove(world, personId, '2026-07-01', 'ASS')
    expect((await statesOf(world, id)).eligibility).toBe('received')
  })

  it('do not take for the entry a proof that came after its delay', async () => {
    const { id, personId } = await aParticipation(world)
    await prove(world, personId, '2026-10-15')
    expect((await statesOf(world, id)).eligibility).toBe('missing')
  })

  it('ask for a presence from the entry on, for a step that began before it', async () => {
    const { id, pathwayId } = await aParticipation(world)
    const step = await aStep(world, { pathwayId, moves: ['accept', 'start'] })
    await world.rows((tx) =>
      tx.query('update pathways.step set started_on = $3 where territory_id = $1 and id = $2', [
        ...[tx.territoryId, step.id, '2026-08-18'],
      ]),
    )
    const { items } = await world.as('fundManager').done(readPieces, { params: { participationId: id } })
    expect(items.find(({ code }) => code === 'step-presence')?.limitOn).toBe('2026-09-23')
  })

  it('ask for a presence once a step began, and have it with one presence', async () => {
    const { id, pathwayId } = await aParticipation(world)
    const step = await aStep(world, { pathwayId, moves: ['accept', 'start'] })
    expect((await statesOf(world, id))['step-presence']).toBe('missing')
    const attend = (presence: 'absent' | 'present') =>
      world.as('referent').done(recordAttendance, {
        params: { stepId: step.id },
        body: { rows: [{ day: '2026-11-23', half: 'day', presence, minutes: 180 }] },
      })
    await attend('absent')
    expect((await statesOf(world, id))['step-presence']).toBe('missing')
    await attend('present')
    expect((await statesOf(world, id))['step-presence']).toBe('received')
  })

  it('follow the proof of a job where it is kept: awaited, received, checked', async () => {
    const { id, pathwayId } = await aParticipation(world)
    await aJob(world, { pathwayId, startsOn: '2026-11-16' })
    expect((await statesOf(world, id))['exit-proof']).toBe('missing')
    const proofId = await idOf(world, 'proof', pathwayId, 'work-contract')
    await world.rows((tx) =>
      tx.query(`update pathways.proof set received_on = '2026-11-20' where territory_id = $1 and id = $2`, [
        tx.territoryId,
        proofId,
      ]),
    )
    expect((await statesOf(world, id))['exit-proof']).toBe('received')
    await world.as('fundManager').done(checkProof, { params: { proofId }, body: { isAccepted: true } })
    expect((await statesOf(world, id))['exit-proof']).toBe('checked')
  })

  it('are accepted, or refused with a reason; nobody says either of one that was not given', async () => {
    const { id } = await aParticipation(world)
    expect((await mark(world, id, 'entry-form', 'checked')).body).toMatchObject({ code: 'piece-not-given' })
    expect((await mark(world, id, 'engagement', 'refused')).body).toMatchObject({
      code: 'piece-reason-missing',
    })
    await mark(world, id, 'engagement', 'refused', 'Signature illisible')
    const { items } = await world.as('fundManager').done(readPieces, { params: { participationId: id } })
    expect(items.find(({ code }) => code === 'engagement')).toMatchObject({
      state: 'refused',
      reason: 'Signature illisible',
      markedOn: '2026-11-23',
    })
    await mark(world, id, 'engagement', 'checked')
    expect((await statesOf(world, id)).engagement).toBe('checked')
  })

  it('wait again for a check when another piece comes after the one that was refused', async () => {
    const { id, personId } = await aParticipation(world)
    await prove(world, personId, '2026-07-01')
    await mark(world, id, 'eligibility', 'refused', 'Attestation sans date')
    expect((await statesOf(world, id)).eligibility).toBe('refused')
    await prove(world, personId, '2026-08-20', 'ASS')
    expect((await statesOf(world, id)).eligibility).toBe('received')
  })

  it('a proof refused in the file is awaited here too; checked there, it still waits for the check of the operation', async () => {
    const { id, personId } = await aParticipation(world)
    const criterion = await aCriterion(world, personId, { proofReceivedOn: entered })
    expect((await statesOf(world, id)).eligibility).toBe('received')
    await checkProofOf(world, criterion)
    expect((await statesOf(world, id)).eligibility).toBe('received')
    await checkProofOf(world, criterion, 'refused', 'Elle est à un autre nom.')
    expect((await statesOf(world, id)).eligibility).toBe('missing')
  })

  it('are set aside with a reason, and asked again once it is taken back', async () => {
    const { id } = await aParticipation(world)
    await mark(world, id, 'eligibility', 'set-aside', 'Éligibilité portée par l’opération')
    expect((await statesOf(world, id)).eligibility).toBe('set-aside')
    await world.as('fundManager').done(unmarkPiece, { params: { participationId: id, code: 'eligibility' } })
    expect((await statesOf(world, id)).eligibility).toBe('missing')
    const [kept] = await world.rows((tx) =>
      tx.query('select reason from funding.piece_mark where territory_id = $1 and removed_at is not null', [
        tx.territoryId,
      ]),
    )
    expect(kept).toEqual({ reason: 'Éligibilité portée par l’opération' })
  })

  it('are marked by who manages the operation alone', async () => {
    const { id } = await aParticipation(world)
    for (const role of ['referent', 'projectManager', 'controller'])
      expect(
        (
          await world.as(role).call(markPiece, {
            params: { participationId: id, code: 'engagement' },
            body: { id: newId(), kind: 'checked' },
          })
        ).status,
      ).toBe(403)
  })
})

describe('the completeness of an operation', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })

  it('counts what is complete among what is due; what is set aside leaves both', async () => {
    const { operationId, id } = await aParticipation(world)
    expect(await listOf(world, operationId)).toMatchObject({ due: 3, complete: 1, checked: 0, setAside: 0 })
    await aQuestionnaire(world, { participationId: id })
    await mark(world, id, 'engagement', 'checked')
    await mark(world, id, 'eligibility', 'set-aside', 'Éligibilité portée par l’opération')
    expect(await listOf(world, operationId)).toMatchObject({ due: 2, complete: 2, checked: 1, setAside: 1 })
  })

  it('says what holds the payment back, by piece, and opens each count on those whom it counts', async () => {
    const { id: operationId } = await anOperation(world)
    const one = await aPathway(world, { familyName: 'Alpha' })
    const other = await aPathway(world, { familyName: 'Bravo' })
    const first = await takeIn(world, one.id, operationId)
    await takeIn(world, other.id, operationId)
    await prove(world, one.personId, '2026-04-30')
    await aQuestionnaire(world, { participationId: first.id })
    const { reasons, blocked } = await listOf(world, operationId)
    expect(reasons).toEqual([
      { code: 'entry-form', missing: 1, expired: 0, refused: 0 },
      { code: 'eligibility', missing: 1, expired: 1, refused: 0 },
    ])
    expect(blocked).toBe(2)
    const named = async (view: PieceView) =>
      (await listOf(world, operationId, view)).items.map(({ personName }) => personName)
    expect(await named('entry-form')).toEqual(['Bravo Samira'])
    expect(await named('eligibility')).toEqual(['Alpha Samira', 'Bravo Samira'])
    expect(await named('blocked')).toHaveLength(2)
    expect(await named('exit-form')).toEqual([])
  })

  it('asks for the exit once it happened; the sixth month holds no payment back', async () => {
    const { operationId, id, personId } = await aParticipation(world, { admittedOn: '2026-01-05' })
    await prove(world, personId, '2026-01-05')
    await aQuestionnaire(world, { participationId: id, collectedOn: '2026-01-12' })
    await world.as('fundManager').done(leaveOperation, {
      params: { operationId },
      body: { participationIds: [id], exitedOn: '2026-03-31' },
    })
    const { reasons, blocked } = await listOf(world, operationId)
    expect(reasons.map(({ code }) => code)).toEqual(['exit-form', 'month-6-form'])
    expect(blocked).toBe(1)
    await mark(world, id, 'exit-form', 'set-aside', 'Participante décédée, sans situation à relever')
    expect((await listOf(world, operationId)).blocked).toBe(0)
  })

  it('shows to a référent her own participants, to a controller those that a sample opens to him', async () => {
    const { id: operationId } = await anOperation(world)
    const one = await aPathway(world, { familyName: 'Alpha' })
    const other = await aPathway(world, { familyName: 'Bravo', referent: null })
    await takeIn(world, one.id, operationId)
    await takeIn(world, other.id, operationId)
    const seen = async (role: string) => {
      const { items, participants } = await listOf(world, operationId, 'all', role)
      return [participants, items.map(({ personName }) => personName)]
    }
    expect(await seen('referent')).toEqual([1, ['Alpha Samira']])
    const asController = () => world.as('controller').call(listPieces, { params: { operationId }, query: {} })
    expect((await asController()).status).toBe(404)
    await aSample(world, { size: 2 })
    expect(await seen('controller')).toEqual([2, ['Alpha Samira', 'Bravo Samira']])
  })

  it('leaves with its reason, one column a piece, and leaves a line', async () => {
    const { operationId } = await aParticipation(world)
    const file = await world.as('fundManager').call(exportPieces, {
      params: { operationId },
      body: { format: 'csv', reason: 'Contrôle de service fait', filters: { view: 'blocked' } },
    })
    const [header = '', row = ''] = String(file.text).split('\r\n')
    expect(header).toContain('Justificatif d’éligibilité valable à l’entrée')
    expect(row).toContain('à recevoir')
    expect(row).toContain(entered.split('-').toReversed().join('/'))
  })
})
