import { DatabaseError } from 'pg'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Scope } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { MeetingRow } from '../../contract/meetings.ts'
import { countsForMonth, type MeetingKind, type Presence } from '../../rules/meeting-kinds.ts'
import type { PathwayState } from '../../rules/pathway-lifecycle.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { followed, monthSettings, type Reached, recordStatement } from './record-statement.ts'

interface NewAppointment {
  readonly id: string
  readonly kind: MeetingKind
  readonly at: string
  readonly minutes: number | null
  readonly place: string | null
}

interface NewMeeting extends NewAppointment {
  readonly pathwayId: string
  readonly presence: Presence
  readonly onDate: CalendarDate
  readonly isIndividual: boolean
  readonly note: string | null
  readonly next: NewAppointment | null
  readonly nextOnDate: CalendarDate | null
  readonly reach: Scope
  readonly today: CalendarDate
}

/** What the deadlines need to know of the pathway whose meeting was written. */
export interface FollowedPathway {
  readonly pathwayId: string
  readonly personId: string
  readonly schemeId: string
  readonly referentId: string | null
  readonly state: PathwayState
  readonly lastMeetingOn: CalendarDate | null
}

interface StoredMeeting {
  readonly pathway: FollowedPathway
  readonly meeting: MeetingRow
  /** Whether the territory dated settings of the month of its own: its line is then written at once. */
  readonly isSet: boolean
}

export const meetingColumns = (alias: string, note = `${alias}.note`): string =>
  `${alias}.id, ${alias}.pathway_id as "pathwayId", ${alias}.member_id as "memberId", ${alias}.kind, ${alias}.presence,
   to_char(${alias}.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, ${alias}.on_date as "onDate", ${alias}.minutes, ${alias}.place, ${note},
   ${alias}.counts_for_month as "countsForMonth", ${alias}.version`

/** Whether the closing of a session wrote it: what the sealed sheet says is corrected there, and comes here by itself. */
export const isOfSession = async (tx: Context['tx'], meetingId: string): Promise<boolean> =>
  (
    await tx.query('select from pathways.meeting where territory_id = $1 and id = $2 and of_session', [
      tx.territoryId,
      meetingId,
    ])
  ).length > 0

export const loadMeeting = async (
  { tx }: Pick<Context, 'tx'>,
  meetingId: string,
): Promise<MeetingRow | undefined> => {
  const [row] = await tx.query<MeetingRow>(
    `select ${meetingColumns('m')} from pathways.meeting m where m.territory_id = $1 and m.id = $2`,
    [tx.territoryId, meetingId],
  )
  return row
}

/**
 * Records an exchange or an appointment, and says what is stored: the same when a first call with the same id wrote it in
 * the same pathway. Nothing comes back when the pathway is out of reach. `isAlone`: nothing else is to be written, and
 * the commit leaves with it. It presumes that the actor is the referent, or may write in all the territory, that the
 * settings of the month are those last read, and alone that the id is new; when nothing was written it looks again.
 */
export const insertMeeting = async (
  context: Context,
  meeting: NewMeeting,
  isAlone = false,
): Promise<StoredMeeting | undefined> => {
  const { tx } = context
  const write = (reached: Reached) => writeMeeting(context, meeting, { reached, isAlone })
  const again = <Value>(work: () => Promise<Value>) => (isAlone ? tx.anew(work) : work())
  try {
    const held = await (isAlone ? tx.commitAfter(() => write('held')) : write('held'))
    if (held) return held
    await again(() => monthSettings.readAgain(tx))
    const reached = await again(() => write('followed'))
    if (reached) return reached
  } catch (error) {
    if (!isThere(error)) throw error
  }
  return again(() => readRecorded(context, meeting))
}

/** A first call came with the same id: PostgreSQL refused the meeting, and undid what came with it. */
const isThere = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '23505' && error.constraint === 'meeting_pkey'

const writeMeeting = async (
  context: Context,
  meeting: NewMeeting,
  how: { readonly reached: Reached; readonly isAlone: boolean },
): Promise<StoredMeeting | undefined> => {
  const { tx, now, actor } = context
  const { id, pathwayId, kind, presence, at, onDate, minutes, place, note, next } = meeting
  const settings = monthSettings.of(tx.territoryId)
  const counts = countsForMonth(meeting, settings.at(pathwaySettings.countingKinds, onDate))
  const statement = recordStatement({ ...how, hasNext: next !== null, isSet: settings.mark !== null })
  const [row] = await tx.named<RecordedRow>(statement.name, statement.text, [
    ...heldValues(context, meeting),
    ...[kind, meeting.isIndividual, at, onDate, counts, minutes, presence, place, note, now],
    settings.mark,
    ...(next ? [next.id, next.kind, next.at, meeting.nextOnDate, next.minutes, next.place] : []),
    ...(how.reached === 'followed' ? followedValues(context, meeting) : []),
  ])
  if (!row) return undefined
  const written = { id, pathwayId, memberId: actor.memberId, kind, presence, onDate, minutes, place, note }
  const stored = { ...written, at: toTheSecond(at), countsForMonth: counts, version: 1 }
  return { pathway: { ...row, pathwayId }, meeting: stored, isSet: settings.mark !== null }
}

/** As `meetingColumns` says an instant. */
const toTheSecond = (at: string): string => `${new Date(at).toISOString().slice(0, 19)}Z`

/** The meeting that a first call with the same id wrote in the same pathway, when the actor may write there. */
const readRecorded = async (context: Context, meeting: NewMeeting): Promise<StoredMeeting | undefined> => {
  const [row] = await context.tx.query<RecordedRow & MeetingRow>(
    `select ${followed.columns('w')}, ${meetingColumns('m')} from pathways.meeting m
     join pathways.pathway w on w.territory_id = $1 and w.id = m.pathway_id
     where m.territory_id = $1 and m.id = $5 and ${followed.isReached('$6', '$7')}`,
    [...heldValues(context, meeting), ...followedValues(context, meeting)],
  )
  if (!row) return undefined
  const { personId, schemeId, referentId, state, lastMeetingOn, ...stored } = row
  const pathway = { pathwayId: meeting.pathwayId, personId, schemeId, referentId, state, lastMeetingOn }
  return { pathway, meeting: stored, isSet: monthSettings.of(context.tx.territoryId).mark !== null }
}

type RecordedRow = Omit<FollowedPathway, 'pathwayId'>

const heldValues = ({ tx, actor }: Context, meeting: NewMeeting) => [
  ...[tx.territoryId, actor.memberId, meeting.pathwayId, meeting.reach, meeting.id],
]
const followedValues = ({ actor }: Context, meeting: NewMeeting) => [actor.organisationId, meeting.today]
