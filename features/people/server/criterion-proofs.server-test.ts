import { beforeEach, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { pngOf } from '#features/documents/testing/file-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  addDocument,
  checkCriterionProof,
  listHeldCriteria,
  mergeFiles,
  proveCriterion,
  undoMerge,
} from '../contract.ts'
import { aPerson } from '../testing/person-builders.ts'
import { aCriterion, aProof, aWord, checkProofOf, heldCriterion } from '../testing/proof-builders.ts'
import { anonymiseFiles } from './retention-store.ts'

const unreadable = 'Illisible : la date manque.'

let world: World
let personId: string
beforeEach(async () => {
  world = await aTerritory()
  personId = await aPerson(world, { followedBy: ['referent'] })
})

const aProved = () => aCriterion(world, personId, { proofReceivedOn: '2026-11-20' })
const wordsKept = () =>
  world.rows((tx) =>
    tx.query(
      'select number, kind from people.criterion_proof_check where territory_id = $1 order by number',
      [tx.territoryId],
    ),
  )

describe('the proof of a criterion', () => {
  it('waits for its check from the day it came, and says then who checked it and when', async () => {
    const criterion = await aProved()
    expect((await heldCriterion(world, criterion)).proof).toMatchObject({
      receivedOn: '2026-11-20',
      check: null,
    })
    expect(await checkProofOf(world, criterion)).toMatchObject({
      state: 'proved',
      proof: { check: { kind: 'checked', on: '2026-11-23', byName: 'Membre entryDesk', reason: null } },
    })
  })

  it('is refused with a reason only, and then proves nothing: another one is awaited', async () => {
    const criterion = await aProved()
    const without = await aWord(world, criterion, 'refused')
    expect(await world.as('entryDesk').refused(checkCriterionProof, without)).toBe('proof-reason-missing')
    expect(await checkProofOf(world, criterion, 'refused', unreadable)).toMatchObject({
      ...{ state: 'declared', proofReceivedOn: null, validUntil: null },
      proof: { receivedOn: '2026-11-20', check: { kind: 'refused', reason: unreadable } },
    })
  })

  it('that stood before a refused one stands again', async () => {
    const criterion = await aCriterion(world, personId, { proofReceivedOn: '2026-10-05' })
    await checkProofOf(world, criterion)
    await aProof(world, criterion, '2026-11-20')
    expect(await checkProofOf(world, criterion, 'refused', unreadable)).toMatchObject({
      ...{ state: 'proved', proofReceivedOn: '2026-10-05', validUntil: '2027-01-05' },
      proof: { receivedOn: '2026-11-20', check: { kind: 'refused' } },
    })
  })

  it('that is fresher waits again, whatever was said of the one before, which nobody speaks of any more', async () => {
    const criterion = await aProved()
    const former = await aWord(world, criterion, 'checked')
    await checkProofOf(world, criterion, 'refused', unreadable)
    expect((await aProof(world, criterion, '2026-11-22')).proof?.check).toBeNull()
    expect(await world.as('entryDesk').refused(checkCriterionProof, former)).toBe('proof-replaced')
  })

  it('keeps each word said of it: a later one is a new row, and replaces none that its author had not read', async () => {
    const criterion = await aProved()
    const [first, second] = [
      await aWord(world, criterion, 'checked'),
      await aWord(world, criterion, 'refused', unreadable),
    ]
    await world.as('entryDesk').done(checkCriterionProof, first)
    await world.as('entryDesk').done(checkCriterionProof, first)
    expect(await world.as('projectManager').refused(checkCriterionProof, second)).toBe('check-replaced')
    await checkProofOf(world, criterion, 'refused', unreadable)
    expect(await wordsKept()).toEqual([
      { number: 1, kind: 'checked' },
      { number: 2, kind: 'refused' },
    ])
  })

  it('leaves a line in the trail of the person, without the reason', async () => {
    await checkProofOf(world, await aProved(), 'refused', unreadable)
    const lines = await world.rows((tx) =>
      tx.query(
        `select subject_id, details from audit.line where territory_id = $1 and action = 'people.proof-checked'`,
        [tx.territoryId],
      ),
    )
    expect(lines).toEqual([{ subject_id: personId, details: { kind: 'refused' } }])
  })
})

describe('who checks a proof', () => {
  it('the entry desk and the project manager of anybody, a référent of whom she follows; nobody else', async () => {
    const criterion = await aProved()
    const statusOf = async (role: string) =>
      (await world.as(role).call(checkCriterionProof, await aWord(world, criterion, 'checked'))).status
    for (const role of ['entryDesk', 'projectManager', 'referent'])
      expect([role, await statusOf(role)]).toEqual([role, 200])
    expect(await statusOf('secondReferent')).toBe(404)
    for (const role of ['prescriber', 'fundManager', 'stepOperator', 'controller', 'territoryAdmin'])
      expect([role, await statusOf(role)]).toEqual([role, 403])
    const mayCheck = async (role: string) =>
      (await world.as(role).done(listHeldCriteria, { params: { personId } })).mayCheck
    expect([await mayCheck('referent'), await mayCheck('fundManager')]).toEqual([true, false])
  })

  it('of this person, this criterion and this territory alone: a forged id is found nowhere', async () => {
    const criterion = await aProved()
    const [other, neighbour] = [await aPerson(world, { familyName: 'Autre' }), await aTerritory()]
    const { params, body } = await aWord(world, criterion, 'checked')
    const { criterionId } = await aCriterion(world, other, { proofReceivedOn: '2026-11-20' })
    for (const forged of [
      { personId: other },
      { criterionId },
      { criterionId: newId() },
      { proofId: newId() },
    ])
      expect(
        (await world.as('entryDesk').call(checkCriterionProof, { params: { ...params, ...forged }, body }))
          .status,
      ).toBe(404)
    expect((await neighbour.as('entryDesk').call(checkCriterionProof, { params, body })).status).toBe(404)
    expect(await wordsKept()).toEqual([])
  })
})

describe('the document of a proof', () => {
  it('is an attachment of this person, never one of somebody else', async () => {
    const criterion = await aCriterion(world, personId)
    const other = await aPerson(world, { familyName: 'Autre' })
    const attached = async (to: string) => {
      const documentId = newId()
      const file = { name: 'attestation.png', content: pngOf() }
      await world.as('entryDesk').done(addDocument, withFile({ params: { personId: to, documentId } }, file))
      return documentId
    }
    const prove = (fileId: string) =>
      world.as('entryDesk').call(proveCriterion, {
        params: criterion,
        body: { proofKind: 'Attestation RSA', proofReceivedOn: '2026-11-20', fileId },
      })
    expect((await prove(await attached(other))).problem.fields).toMatchObject([{ pointer: '/fileId' }])
    const fileId = await attached(personId)
    expect((await prove(fileId)).body.proof).toMatchObject({ fileId })
  })
})

describe('what was said of a proof', () => {
  it('follows its file when two become one, and goes back with its proof, words said since included', async () => {
    const other = await aPerson(world, { familyName: 'Lambertt' })
    const criterion = await aCriterion(world, other, { proofReceivedOn: '2026-11-20' })
    await checkProofOf(world, criterion)
    const id = newId()
    const desk = world.as('entryDesk')
    await desk.done(mergeFiles, {
      params: { personId },
      body: { id, otherId: other, version: 1, otherVersion: 1 },
    })
    await checkProofOf(world, { ...criterion, personId }, 'refused', unreadable)
    await desk.done(undoMerge, { params: { personId, mergeId: id } })
    expect((await heldCriterion(world, criterion)).proof?.check).toMatchObject({ kind: 'refused' })
    const owners = await world.rows((tx) =>
      tx.query('select distinct person_id from people.criterion_proof_check where territory_id = $1', [
        tx.territoryId,
      ]),
    )
    expect(owners).toEqual([{ person_id: other }])
  })

  it('goes with the proof when the file is made anonymous', async () => {
    await checkProofOf(world, await aProved(), 'refused', unreadable)
    await world.rows((tx) =>
      anonymiseFiles({ tx, now: new Date('2030-01-01T02:00:00Z'), today: '2030-01-01' }, [personId]),
    )
    expect(await wordsKept()).toEqual([])
  })
})
