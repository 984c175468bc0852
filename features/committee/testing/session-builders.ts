import type { World } from '#apps/testing/world.ts'
import { anApplication } from '#features/pathways/testing/application-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput, CallReply } from '#platform/contract/route.ts'
import {
  type AgendaItem,
  decideItem,
  openSession,
  readAgenda,
  recordPresence,
  type Session,
  signMinutes,
} from '../contract.ts'

type SessionBody = CallInput<typeof openSession>['body']
type DecisionBody = CallInput<typeof decideItem>['body']
type RefusalBody = Extract<DecisionBody, { move: 'refuse' }>

/** A sitting of this morning, with the manager and one who sits expected. */
export const someSession = (world: World, more: Partial<SessionBody> = {}): SessionBody => ({
  id: newId(),
  schemeId: world.schemeId,
  heldOn: '2026-11-23',
  startsAt: '09:30',
  place: 'Salle du conseil',
  memberIds: ['projectManager', 'committeeMember'].map((role) => world.members[role]?.memberId ?? ''),
  ...more,
})

export const aSession = (world: World, more: Partial<SessionBody> = {}): Promise<Session> =>
  world.as('entryDesk').done(openSession, { params: {}, body: someSession(world, more) })

export const agendaOf = (
  world: World,
  sessionId: string,
  role = 'entryDesk',
): Promise<CallReply<typeof readAgenda>> => world.as(role).done(readAgenda, { params: { sessionId } })

/** The ids of one line, as who runs the sitting reads them. */
export const heldItem = (
  item: AgendaItem | undefined,
): AgendaItem & { itemId: string; applicationId: string } => {
  if (!item?.itemId || !item.applicationId) throw new Error('no line of the agenda')
  return { ...item, itemId: item.itemId, applicationId: item.applicationId }
}

/** A sitting whose agenda holds one application that awaits its decision. */
export const aSessionWithItem = async (world: World, more: Partial<SessionBody> = {}) => {
  const application = await anApplication(world, { eligible: true })
  const session = await aSession(world, more)
  const { items } = await agendaOf(world, session.id)
  return { session, application, item: heldItem(items[0]) }
}

export const aRefusal = (version: number): RefusalBody => ({
  ...{ decisionId: newId(), version, move: 'refuse', reasonCode: 'other-support-fits' },
  ...{ reasonText: 'Suivi par la mission locale', redirection: 'Mission locale' },
})

export const anAdmission = (world: World, version: number): DecisionBody => ({
  ...{ decisionId: newId(), version, move: 'admit', pathwayId: newId(), assignmentId: newId() },
  referentId: world.members.referent?.memberId ?? '',
})

export const isThere = (world: World, sessionId: string, role = 'projectManager') =>
  world.as('entryDesk').done(recordPresence, {
    params: { sessionId },
    body: { memberId: world.members[role]?.memberId ?? '', isPresent: true },
  })

/** The same, its one application refused and its minutes signed by the manager. */
export const aSignedSession = async (world: World) => {
  const { session, item, application } = await aSessionWithItem(world)
  await world.as('entryDesk').done(decideItem, {
    params: { sessionId: session.id, itemId: item.itemId },
    body: aRefusal(item.version),
  })
  await isThere(world, session.id)
  await world.as('entryDesk').done(signMinutes, {
    params: { sessionId: session.id },
    body: { chairId: world.members.projectManager?.memberId ?? '' },
  })
  return { session, item: { ...item, version: item.version + 1 }, application }
}
