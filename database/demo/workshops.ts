import { addDays, type CalendarDate, instantOf } from '#kernel/dates.ts'
import { earlier, workday } from './calendar.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Workshop {
  readonly label: string
  readonly publicLabel: string
  readonly kind: string
  /** Kind of the partner who organises it. */
  readonly partner: string
  readonly isFunded: boolean
}

const workshops: readonly Workshop[] = [
  {
    ...{ label: 'Lutte contre l’illettrisme, groupe 1', publicLabel: 'Écrire et lire au quotidien' },
    ...{ kind: 'languages', partner: 'mde', isFunded: true },
  },
  {
    ...{ label: 'Code de la route, public fragile', publicLabel: 'Préparer son permis' },
    ...{ kind: 'mobility', partner: 'auto-ecole', isFunded: false },
  },
  {
    ...{ label: 'Estime de soi, reprise de rythme', publicLabel: 'Bien commencer sa semaine' },
    ...{ kind: 'confidence', partner: 'mde', isFunded: false },
  },
]

interface Held {
  readonly workshop: number
  readonly days: number
  readonly state: 'draft' | 'open' | 'closed'
  readonly places: number
  readonly enrolled: number
  readonly waiting?: number
}

/** Closed, to close, full with a waiting list, to come, in draft. */
const sessions: readonly Held[] = [
  { workshop: 0, days: -21, state: 'closed', places: 8, enrolled: 6 },
  { workshop: 0, days: -14, state: 'closed', places: 8, enrolled: 7 },
  { workshop: 1, days: -10, state: 'closed', places: 6, enrolled: 4 },
  { workshop: 0, days: -4, state: 'open', places: 8, enrolled: 6 },
  { workshop: 2, days: 8, state: 'open', places: 5, enrolled: 5, waiting: 3 },
  { workshop: 1, days: 10, state: 'open', places: 6, enrolled: 2 },
  { workshop: 0, days: 15, state: 'open', places: 8, enrolled: 0 },
  { workshop: 2, days: 22, state: 'draft', places: 8, enrolled: 0 },
]

interface Team {
  readonly referentId: string
  readonly operatorId: string
}

/** Workshops with their sessions, for the persons whom one référent follows. Gives the sessions to keep, by day. */
export const addWorkshops = (
  setting: DemoSetting,
  random: Random,
  { referentId, operatorId }: Team,
): readonly { readonly id: string; readonly heldOn: CalendarDate }[] => {
  const { rows, today } = setting
  const operation = rows.of('funding.operation').at(-1)
  const ids = workshops.map((one) => {
    const id = demoId(random, Date.parse(addDays(today, -60)))
    rows.add('training.activity', {
      ...{ id, label: one.label, public_label: one.publicLabel, kind: one.kind, counts_hours: true },
      organisation_id: setting.partners.by(one.partner).id,
      operation_id: one.isFunded ? (operation?.id ?? null) : null,
      ...{ created_by: setting.managerId, created_at: `${addDays(today, -60)}T09:00:00Z`, version: 1 },
    })
    return id
  })
  const followed = rows
    .of('pathways.pathway')
    .filter((one) => one.referent_id === referentId && one.is_open)
    .map((one) => ({ id: String(one.id), personId: String(one.person_id) }))
  return sessions.map((held, rank) => {
    const trainerId = held.workshop === 1 ? operatorId : referentId
    const one = addSession(setting, random, { ...held, activityId: ids[held.workshop] ?? '', trainerId })
    const group = followed.slice(rank * 2, rank * 2 + held.enrolled + (held.waiting ?? 0))
    for (const [at, pathway] of group.entries())
      addEnrolment(setting, random, { ...one, ...held, trainerId }, pathway, at)
    return one
  })
}

const addSession = (
  { rows, today, timeZone, managerId }: DemoSetting,
  random: Random,
  held: Held & { readonly activityId: string; readonly trainerId: string },
): { readonly id: string; readonly heldOn: CalendarDate } => {
  const heldOn = workday(addDays(today, held.days))
  const madeAt = `${earlier(addDays(heldOn, -40), today)}T09:00:00Z`
  const id = demoId(random, Date.parse(madeAt))
  rows.add('training.session', {
    ...{ id, activity_id: held.activityId, state: held.state, held_on: heldOn },
    ...{ morning_from: '09:00', morning_to: '12:00', afternoon_from: null, afternoon_to: null },
    starts_at: instantOf(heldOn, '09:00', timeZone).toISOString(),
    ends_at: instantOf(heldOn, '12:00', timeZone).toISOString(),
    ...{ place: 'Maison de l’emploi, salle des ateliers', places: held.places },
    ...{
      trainer_id: held.trainerId,
      trainer_name: null,
      created_by: managerId,
      created_at: madeAt,
      version: 1,
    },
  })
  const moves = held.state === 'draft' ? [] : held.state === 'open' ? ['open'] : ['open', 'close']
  for (const move of moves)
    rows.add('training.session_move', {
      ...{ id: demoId(random, Date.parse(madeAt)), session_id: id, move, reason: null },
      ...{ moved_by: held.trainerId, moved_at: move === 'open' ? madeAt : `${heldOn}T15:00:00Z` },
    })
  return { id, heldOn }
}

const values = ['present', 'present', 'absent', 'present', 'excused', 'present', 'present'] as const

const addEnrolment = (
  { rows, today }: DemoSetting,
  random: Random,
  session: Held & { readonly id: string; readonly heldOn: CalendarDate; readonly trainerId: string },
  pathway: { readonly id: string; readonly personId: string },
  at: number,
): void => {
  const askedAt = `${earlier(addDays(session.heldOn, -12), addDays(today, -1))}T09:${String(at).padStart(2, '0')}:00Z`
  const id = demoId(random, Date.parse(askedAt))
  const isEnrolled = at < session.enrolled
  rows.add('training.enrolment', {
    ...{ id, session_id: session.id, pathway_id: pathway.id, person_id: pathway.personId },
    ...{ state: isEnrolled ? 'enrolled' : 'waiting', asked_at: askedAt, offer_ends_at: null },
    ...{ created_by: session.trainerId, version: 1 },
  })
  rows.add('training.enrolment_move', {
    ...{ id: demoId(random, Date.parse(askedAt)), enrolment_id: id, move: isEnrolled ? 'take' : 'wait' },
    ...{ reason_code: null, moved_by: session.trainerId, moved_at: askedAt },
  })
  if (session.state !== 'closed') return
  const value = values[at % values.length] ?? 'present'
  rows.add('training.presence', {
    ...{
      id: demoId(random, Date.parse(`${session.heldOn}T11:00:00Z`)),
      enrolment_id: id,
      part: 'morning',
      value,
    },
    ...{ reason: null, recorded_by: session.trainerId, recorded_at: `${session.heldOn}T11:00:00Z` },
  })
}
