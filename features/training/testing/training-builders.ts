import type { World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import {
  type Activity,
  createActivity,
  createSessions,
  enrol,
  readSession,
  recordPresence,
  type Session,
} from '../contract.ts'
import type { PresenceValue } from '../rules/presence.ts'

type ActivityBody = CallInput<typeof createActivity>['body']
type SeriesBody = CallInput<typeof createSessions>['body']

/** A workshop whose public name says nothing of why one comes. */
export const activityValues = (world: World, more: Partial<ActivityBody> = {}): ActivityBody => ({
  id: newId(),
  label: 'Lutte contre l’illettrisme',
  publicLabel: 'Écrire et lire au quotidien',
  kind: 'languages',
  countsHours: true,
  organisationId: world.organisations.operator,
  ...more,
})

export const anActivity = (world: World, more: Partial<ActivityBody> = {}): Promise<Activity> =>
  world.as('projectManager').done(createActivity, { params: {}, body: activityValues(world, more) })

/** Tomorrow, morning and afternoon, ten places. */
export const sessionValues = (
  activityId: string,
  { heldOn = '2026-11-24', ...more }: Partial<SeriesBody> & { readonly heldOn?: string } = {},
): SeriesBody => ({
  activityId,
  days: [{ id: newId(), heldOn }],
  halfDays: [
    { part: 'morning', from: '09:00', to: '12:00' },
    { part: 'afternoon', from: '13:30', to: '16:30' },
  ],
  place: 'Salle des ateliers',
  places: 10,
  trainerName: 'Inès Roux',
  isOpen: true,
  ...more,
})

type Given = Partial<SeriesBody> & {
  readonly heldOn?: string
  readonly as?: string
  readonly activity?: Partial<ActivityBody>
}

export const aSession = async (
  world: World,
  { as = 'projectManager', activity, ...more }: Given = {},
): Promise<Session> => {
  const { id } = await anActivity(world, activity)
  const { items } = await world.as(as).done(createSessions, { params: {}, body: sessionValues(id, more) })
  const [session] = items
  if (!session) throw new Error('no session was made')
  return session
}

/** Somebody accompanied by the référent asks for a place. */
export const anEnrolment = async (
  world: World,
  sessionId: string,
  pathway: Parameters<typeof aPathway>[1] = {},
) => {
  const { id: pathwayId, personId } = await aPathway(world, pathway)
  const enrolmentId = newId()
  await enrolIn(world, sessionId, [{ id: enrolmentId, pathwayId }])
  return { enrolmentId, pathwayId, personId }
}

export const enrolIn = (
  world: World,
  sessionId: string,
  asked: readonly { readonly id: string; readonly pathwayId: string }[],
  as = 'projectManager',
) => world.as(as).done(enrol, { params: { sessionId }, body: { asked: [...asked] } })

/** The evening of the session: nothing is to come any more. */
export const evening = '2026-11-24T18:00:00Z'

export const notePresence = (
  world: World,
  sessionId: string,
  enrolmentId: string,
  values: readonly [PresenceValue, PresenceValue],
  as = 'projectManager',
) =>
  world.as(as).done(recordPresence, {
    params: { sessionId },
    body: {
      marks: (['morning', 'afternoon'] as const).map((part, index) => ({
        ...{ enrolmentId, part, value: values[index] ?? null },
      })),
    },
  })

export const sessionOf = (world: World, sessionId: string, as = 'projectManager') =>
  world.as(as).done(readSession, { params: { sessionId } })

/** A session that ended, with one participant who came all day. */
export const anEndedSession = async (world: World, given: Given = {}) => {
  const session = await aSession(world, given)
  const enrolment = await anEnrolment(world, session.id)
  world.at(evening)
  await notePresence(world, session.id, enrolment.enrolmentId, ['present', 'present'])
  return { session, ...enrolment }
}
