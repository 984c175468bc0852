import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  addCriterion,
  listHeldCriteria,
  proveCriterion,
  readSensitiveFacts,
  recordSensitiveFact,
} from '../contract.ts'
import { grantRight } from '../testing/grant-right.ts'
import { aPerson } from '../testing/person-builders.ts'

it('R1: a sensitive fact is read only by who holds that right on this very person', async () => {
  const world = await aTerritory()
  const [mine, other] = [await aPerson(world, { followedBy: ['referent'] }), await aPerson(world)]
  const note = {
    params: { personId: mine },
    body: { id: newId(), code: 'rqth' as const, source: 'document' as const },
  }
  await world.as('referent').done(recordSensitiveFact, note)
  const read = (personId: string) => world.as('referent').call(readSensitiveFacts, { params: { personId } })
  expect((await read(mine)).status).toBe(403)
  await grantRight(world, 'referent', 'people.read-sensitive')
  expect((await read(mine)).body.items.map((fact) => fact.code)).toEqual(['rqth'])
  expect((await read(other)).status).toBe(404)
})

it('R1: the database itself gives no sensitive fact to a transaction that did not ask for them', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world, { followedBy: ['referent'] })
  const body = { id: newId(), code: 'aah' as const, source: 'declared' as const }
  await world.as('referent').done(recordSensitiveFact, { params: { personId }, body })
  const count = 'select count(*)::int as n from people.sensitive_fact where territory_id = $1'
  const closed = await world.rows((tx) => tx.query(count, [tx.territoryId]))
  const opened = await world.rows(async (tx) => {
    await tx.revealSensitive()
    return tx.query(count, [tx.territoryId])
  })
  expect([closed, opened]).toEqual([[{ n: 0 }], [{ n: 1 }]])
})

it('R1: words are taken for a constraint at work alone, so that no diagnosis finds a field', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world, { followedBy: ['referent'] })
  const note = { id: newId(), source: 'declared' as const, constraintNote: 'Pas de port de charge' }
  const params = { personId }
  expect(
    await world.as('referent').refused(recordSensitiveFact, { params, body: { ...note, code: 'rqth' } }),
  ).toBe('constraint-note-misplaced')
  await world.as('referent').done(recordSensitiveFact, { params, body: { ...note, code: 'work-constraint' } })
})

it('a constraint at work says what is to be respected', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world, { followedBy: ['referent'] })
  const body = { id: newId(), code: 'work-constraint' as const, source: 'declared' as const }
  const silent = await world.as('referent').call(recordSensitiveFact, { params: { personId }, body })
  expect(silent.problem.fields).toEqual([{ pointer: '/constraintNote', code: 'required' }])
})

it('R1: a sensitive fact that holds no more is not noted; one of the day is', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world, { followedBy: ['referent'] })
  const note = (validUntil: string) =>
    world.as('referent').call(recordSensitiveFact, {
      params: { personId },
      body: { id: newId(), code: 'rqth', source: 'document', validUntil },
    })
  expect((await note('2026-11-22')).problem.fields).toEqual([{ pointer: '/validUntil', code: 'fact-over' }])
  expect((await note('2026-11-23')).status).toBe(204)
})

it('R1: a sensitive criterion has no place among the others', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world)
  const body = { id: newId(), code: 'AAH' }
  expect(await world.as('entryDesk').refused(addCriterion, { params: { personId }, body })).toBe(
    'criterion-sensitive',
  )
})

it('a criterion is declared, then proved, then lapses when its proof is too old', async () => {
  const world = await aTerritory()
  const personId = await aPerson(world)
  const desk = world.as('entryDesk')
  const id = newId()
  const declared = await desk.done(addCriterion, { params: { personId }, body: { id, code: 'RSA' } })
  const proved = await desk.done(proveCriterion, {
    params: { personId, criterionId: id },
    body: { proofKind: 'Attestation RSA', proofReceivedOn: '2026-11-20' },
  })
  world.at('2027-02-21T08:00:00Z')
  const later = await desk.done(listHeldCriteria, { params: { personId } })
  expect([declared.state, proved.state, proved.validUntil, later.items[0]?.state]).toEqual([
    'declared',
    'proved',
    '2027-02-20',
    'lapsed',
  ])
})
