import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { anOperation } from '#features/funding/testing/operation-builders.ts'
import { changeMeeting, openFile } from '#features/pathways/contract.ts'
import { newId } from '#kernel/id.ts'
import {
  answerEnrolment,
  cancelSession,
  closeSession,
  correctPresence,
  exportHours,
  readHours,
  readSheet,
  recordPresence,
  type Session,
  signSheet,
} from '../contract.ts'
import {
  anEndedSession,
  anEnrolment,
  aSession,
  evening,
  notePresence,
  sessionOf,
} from '../testing/training-builders.ts'

const close = ({ id, version }: Session) => ({
  params: { sessionId: id },
  body: { version },
})
const closing = async (world: World, session: Session) =>
  world.as('projectManager').done(closeSession, close(session))

it('V12: no presence is noted before its half-day begins', async () => {
  const world = await aTerritory()
  const session = await aSession(world)
  const { enrolmentId } = await anEnrolment(world, session.id)
  const note = (part: 'morning' | 'afternoon') => ({
    params: { sessionId: session.id },
    body: { marks: [{ enrolmentId, part, value: 'present' as const }] },
  })
  world.at('2026-11-24T07:59:00Z')
  expect(await world.as('stepOperator').refused(recordPresence, note('morning'))).toBe('half-day-to-come')
  world.at('2026-11-24T08:00:00Z')
  await world.as('stepOperator').done(recordPresence, note('morning'))
  expect(await world.as('stepOperator').refused(recordPresence, note('afternoon'))).toBe('half-day-to-come')
})

it('V12: a session is not closed before its end, nor while a half-day says nothing', async () => {
  const world = await aTerritory()
  const session = await aSession(world)
  const { enrolmentId } = await anEnrolment(world, session.id)
  const refusal = async () =>
    (await world.as('projectManager').call(closeSession, close(session))).problem.params?.reason
  world.at('2026-11-24T15:29:00Z')
  expect(await refusal()).toBe('hasEnded')
  world.at('2026-11-24T15:30:00Z')
  expect(await refusal()).toBe('presenceSaid')
  await notePresence(world, session.id, enrolmentId, ['present', 'excused'])
  expect((await closing(world, session)).state).toBe('closed')
})

it('V12: a session is not closed twice, nor by two at the same instant', async () => {
  const world = await aTerritory()
  const { session } = await anEndedSession(world)
  const answers = await Promise.all(
    [1, 2].map(() => world.as('projectManager').call(closeSession, close(session))),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(await world.as('projectManager').refused(closeSession, close(session))).toBe('session-closed')
})

it('nothing changes in a closed session; a correction is a new row with its reason', async () => {
  const world = await aTerritory()
  const { session, enrolmentId } = await anEndedSession(world)
  await closing(world, session)
  await expect(notePresence(world, session.id, enrolmentId, ['absent', 'absent'])).rejects.toThrow(
    'session-closed',
  )
  await world.as('projectManager').done(correctPresence, {
    params: { sessionId: session.id },
    body: { enrolmentId, part: 'afternoon', value: 'excused', reason: 'Convocation reçue ensuite' },
  })
  const rows = await world.rows((tx) =>
    tx.query(
      'select value, reason from training.presence where territory_id = $1 and part = $2 order by rank',
      [tx.territoryId, 'afternoon'],
    ),
  )
  expect(rows).toEqual([
    { value: 'present', reason: null },
    { value: 'excused', reason: 'Convocation reçue ensuite' },
  ])
})

it('the closing writes the day in the thread: a contact when she came, never the interview of the month', async () => {
  const world = await aTerritory()
  const { session, personId, pathwayId } = await anEndedSession(world)
  await closing(world, session)
  const file = await world.as('referent').done(openFile, { params: { personId } })
  expect(file.meetings).toMatchObject([
    { kind: 'workshop', presence: 'honoured', minutes: 360, note: 'Écrire et lire au quotidien' },
  ])
  const [facts] = await world.rows((tx) =>
    tx.query(
      `select last_contact_on as "lastContactOn", last_meeting_on as "lastMeetingOn" from pathways.pathway
       where territory_id = $1 and id = $2`,
      [tx.territoryId, pathwayId],
    ),
  )
  expect(facts).toEqual({ lastContactOn: '2026-11-24', lastMeetingOn: null })
})

it('the line that a closing wrote in a thread is not rewritten by who follows the person: the session corrects it', async () => {
  const world = await aTerritory()
  const { session, enrolmentId, personId } = await anEndedSession(world)
  await closing(world, session)
  const params = { meetingId: enrolmentId }
  const at = '2026-11-24T08:00:00Z'
  const body = { version: 1, kind: 'workshop' as const, at, presence: 'absent' as const }
  expect(await world.as('referent').refused(changeMeeting, { params, body })).toBe('session-sealed')
  for (const part of ['morning', 'afternoon'] as const)
    await world.as('projectManager').done(correctPresence, {
      params: { sessionId: session.id },
      body: { enrolmentId, part, value: 'excused', reason: 'Convocation reçue ensuite' },
    })
  const file = await world.as('referent').done(openFile, { params: { personId } })
  expect(file.meetings).toMatchObject([{ presence: 'excused' }])
})

it('hours are those of the half-days seen, and the assiduité leaves out who was excused', async () => {
  const world = await aTerritory()
  const session = await aSession(world)
  const one = await anEnrolment(world, session.id, { familyName: 'Abel' })
  const other = await anEnrolment(world, session.id, { familyName: 'Zola' })
  world.at(evening)
  await notePresence(world, session.id, one.enrolmentId, ['present', 'absent'])
  await notePresence(world, session.id, other.enrolmentId, ['excused', 'present'])
  const asked = { params: {}, query: { from: '2026-11-01', to: '2026-11-30' } }
  expect((await world.as('referent').done(readHours, asked)).items).toEqual([])
  await closing(world, session)
  const { items, minutes } = await world.as('referent').done(readHours, asked)
  expect(items).toMatchObject([
    { personName: 'Abel Samira', minutes: 180, seen: 1, expected: 2 },
    { personName: 'Zola Samira', minutes: 180, seen: 1, expected: 1 },
  ])
  expect(minutes).toBe(360)
  expect((await world.as('secondReferent').done(readHours, asked)).items).toEqual([])
})

it('a workshop whose hours do not count counts its presences alone', async () => {
  const world = await aTerritory()
  const { session } = await anEndedSession(world, { activity: { countsHours: false } })
  await closing(world, session)
  const { items } = await world
    .as('referent')
    .done(readHours, { params: {}, query: { from: '2026-11-01', to: '2026-11-30' } })
  expect(items).toMatchObject([{ minutes: 0, seen: 2 }])
})

it('the hours leave by the public name of the workshop', async () => {
  const world = await aTerritory()
  const { session } = await anEndedSession(world)
  await closing(world, session)
  const { text } = await world.as('projectManager').call(exportHours, {
    params: {},
    body: {
      ...{ format: 'csv', reason: 'Bilan annuel' },
      filters: { from: '2026-11-01', to: '2026-11-30' },
    },
  })
  expect(text).toContain('Écrire et lire au quotidien')
  expect(text).not.toMatch(/illettrisme/)
})

it('who trains has the session to close from its day on, until it is closed', async () => {
  const world = await aTerritory()
  const { session } = await anEndedSession(world)
  const mine = async () =>
    (await world.as('projectManager').done(listDeadlines, { params: {}, query: {} })).mine
  expect(await mine()).toMatchObject([
    { ruleCode: 'session-to-close', subjectId: session.id, dueOn: '2026-11-27' },
  ])
  await closing(world, session)
  expect(await mine()).toEqual([])
})

it('a cancelled session tells who was enrolled and takes nobody any more', async () => {
  const world = await aTerritory()
  const session = await aSession(world)
  await anEnrolment(world, session.id, { email: 'samira@essai.example' })
  await world.as('projectManager').done(cancelSession, {
    params: { sessionId: session.id },
    body: { version: session.version, reason: 'Salle indisponible' },
  })
  await expect(anEnrolment(world, session.id)).rejects.toThrow('session-cancelled')
  const templates = await world.rows((tx) =>
    tx.query('select template from mail.message where territory_id = $1 order by template', [tx.territoryId]),
  )
  expect(templates).toEqual([{ template: 'training.cancelled' }, { template: 'training.enrolled' }])
})

const signing = (enrolmentId: string, part: 'morning' | 'afternoon') => ({
  ...{ id: newId(), enrolmentId, part },
  drawing: 'M10 10 L40 30',
})

it('only who is noted present signs a half-day, once', async () => {
  const world = await aTerritory()
  const session = await aSession(world)
  const { enrolmentId } = await anEnrolment(world, session.id)
  world.at(evening)
  await notePresence(world, session.id, enrolmentId, ['present', 'absent'])
  const sign = (part: 'morning' | 'afternoon') => ({
    params: { sessionId: session.id },
    body: signing(enrolmentId, part),
  })
  expect(await world.as('stepOperator').refused(signSheet, sign('afternoon'))).toBe('not-present')
  await world.as('stepOperator').done(signSheet, sign('morning'))
  expect(await world.as('stepOperator').refused(signSheet, sign('morning'))).toBe('half-day-signed')
})

it('who signed her presence is not noted absent before the closing: what is sealed says what was signed', async () => {
  const world = await aTerritory()
  const session = await aSession(world)
  const { enrolmentId } = await anEnrolment(world, session.id)
  world.at(evening)
  await notePresence(world, session.id, enrolmentId, ['present', 'absent'])
  const params = { sessionId: session.id }
  await world.as('stepOperator').done(signSheet, { params, body: signing(enrolmentId, 'morning') })
  await expect(notePresence(world, session.id, enrolmentId, ['absent', 'absent'])).rejects.toThrow(
    'presence-signed',
  )
  await notePresence(world, session.id, enrolmentId, ['present', 'excused'])
})

it('a half-day noted by another in the meantime is not written over: the second is told what stands', async () => {
  const world = await aTerritory()
  const session = await aSession(world)
  const { enrolmentId } = await anEnrolment(world, session.id)
  world.at(evening)
  const note = (value: 'present' | 'absent', former: 'present' | 'absent' | null) =>
    world.as('stepOperator').call(recordPresence, {
      params: { sessionId: session.id },
      body: { marks: [{ enrolmentId, part: 'morning', value, former }] },
    })
  expect((await note('present', null)).status).toBe(204)
  expect((await note('absent', null)).problem).toMatchObject({
    code: 'presence-noted-since',
    params: { value: 'present' },
  })
  expect((await sessionOf(world, session.id)).participants[0]?.marks[0]?.value).toBe('present')
  // The same word from both is no conflict, and who has read what stands corrects it.
  expect((await note('present', null)).status).toBe(204)
  expect((await note('absent', 'present')).status).toBe(204)
})

it('a signature or a sealed sheet that was altered says so by its hash', async () => {
  const world = await aTerritory()
  const { session, enrolmentId } = await anEndedSession(world)
  const params = { sessionId: session.id }
  await world.as('projectManager').done(signSheet, { params, body: signing(enrolmentId, 'morning') })
  await closing(world, session)
  const intact = async () => {
    const { lines, seal } = await world.as('projectManager').done(readSheet, { params })
    return [lines[0]?.signatures[0]?.isIntact, seal?.isIntact]
  }
  expect(await intact()).toEqual([true, true])
  // Only the drawing may be touched by the application: it is forgotten with the person.
  await world.rows((tx) =>
    tx.query('update training.signature set drawing = $2 where territory_id = $1', [
      tx.territoryId,
      'M1 1 L2 2',
    ]),
  )
  expect(await intact()).toEqual([false, true])
})

it('the sheet of a workshop of an FSE+ operation names the operation', async () => {
  const world = await aTerritory()
  const operation = await anOperation(world)
  const { session } = await anEndedSession(world, { activity: { operationId: operation.id } })
  expect(session.isFunded).toBe(true)
  const sheet = await world.as('stepOperator').done(readSheet, { params: { sessionId: session.id } })
  expect(sheet.operation).toEqual({ code: operation.code, label: operation.label })
})

it('who was noted present does not give her place up', async () => {
  const world = await aTerritory()
  const { session, enrolmentId } = await anEndedSession(world)
  expect((await sessionOf(world, session.id)).session.state).toBe('to-close')
  const refused = await world.as('referent').refused(answerEnrolment, {
    params: { sessionId: session.id, enrolmentId },
    body: { version: 1, answer: 'leave', reasonCode: 'works' },
  })
  expect(refused).toBe('presence-noted')
})
