import { datesOf, delaySettingOf, moveRunningDeadline } from '#features/deadlines/server/public.ts'
import { followsWhole } from '#features/people/server/public.ts'
import { presumeSettings } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Scope } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { MeetingRow } from '../../contract/meetings.ts'
import { countsForMonth, type MeetingKind, type Presence } from '../../rules/meeting-kinds.ts'
import { isSeenMonthly, type PathwayState, pathwayStates } from '../../rules/pathway-lifecycle.ts'
import { pathwaySettings } from '../../rules/settings.ts'

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
  /** Whether the running line of the month is now that of the day. */
  readonly monthIsKept: boolean
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

/** What decides whether an interview restarts the month, and when the next one is due. */
const monthDelays = delaySettingOf('monthly-meeting')
const monthSettings = presumeSettings([pathwaySettings.countingKinds, monthDelays])

/**
 * Records an exchange or an appointment, and says what is stored: the same when a first call with the same id wrote it in
 * the same pathway. Nothing comes back when the pathway is out of reach. `isAlone`: nothing else is to be written, and
 * the commit leaves with it. It presumes that the actor is the referent, or may write in all the territory, and that the
 * settings of the month are those last read; when nothing was written it looks again.
 */
export const insertMeeting = async (
  context: Context,
  meeting: NewMeeting,
  isAlone = false,
): Promise<StoredMeeting | undefined> => {
  const { tx } = context
  const write = () => writeMeeting(context, meeting, 'held')
  const written = await (isAlone ? tx.commitAfter(write) : write())
  if (written) return written
  const again = <Value>(work: () => Promise<Value>) => (isAlone ? tx.anew(work) : work())
  await again(() => monthSettings.readAgain(tx))
  return (
    (await again(() => writeMeeting(context, meeting, 'followed'))) ??
    (await again(() => readRecorded(context, meeting)))
  )
}

/** By whom the pathway is looked for: its referent or who writes everywhere, or who follows the person as well. */
type Reached = 'held' | 'followed'

/**
 * Right, columns of the pathway, meeting, next appointment and the line of the month that an interview which counts
 * moves, in one statement. Nothing comes back, and nothing is written, when the pathway is out of reach, the meeting is
 * there already, or the settings of the month are not those presumed.
 */
const writeMeeting = async (
  context: Context,
  meeting: NewMeeting,
  reached: Reached,
): Promise<StoredMeeting | undefined> => {
  const { tx, now } = context
  const { next, onDate } = meeting
  const settings = monthSettings.of(tx.territoryId)
  const month = datesOf('monthly-meeting', onDate, settings.at(monthDelays, onDate))
  const statement = recordStatements[reached][next ? 'withNext' : 'alone']
  const [row] = await tx.named<RecordedRow>(statement.name, statement.text, [
    ...heldValues(context, meeting),
    ...[meeting.kind, meeting.isIndividual, meeting.at, onDate],
    ...[countsForMonth(meeting, settings.at(pathwaySettings.countingKinds, onDate))],
    ...[meeting.minutes, meeting.presence, meeting.place, meeting.note, now],
    ...[settings.mark, month.showsFrom, month.dueOn, month.escalatesOn],
    ...(next ? [next.id, next.kind, next.at, meeting.nextOnDate, next.minutes, next.place] : []),
    ...(reached === 'followed' ? followedValues(context, meeting) : []),
  ])
  return row && storedOf(row, meeting.pathwayId)
}

/** The meeting that a first call with the same id wrote in the same pathway, when the actor may write there. */
const readRecorded = async (context: Context, meeting: NewMeeting): Promise<StoredMeeting | undefined> => {
  const [row] = await context.tx.query<RecordedRow>(
    `select ${recordedColumns('w', 'm')}, false as "monthIsKept" from pathways.meeting m
     join pathways.pathway w on w.territory_id = $1 and w.id = m.pathway_id
     where m.territory_id = $1 and m.id = $5 and ${isFollowed('$6', '$7')}`,
    [...heldValues(context, meeting), ...followedValues(context, meeting)],
  )
  return row && storedOf(row, meeting.pathwayId)
}

type RecordedRow = Omit<FollowedPathway, 'pathwayId'> & MeetingRow & Pick<StoredMeeting, 'monthIsKept'>

const storedOf = (row: RecordedRow, pathwayId: string): StoredMeeting => {
  const { personId, schemeId, referentId, state, lastMeetingOn, monthIsKept, ...meeting } = row
  return {
    pathway: { pathwayId, personId, schemeId, referentId, state, lastMeetingOn },
    meeting,
    monthIsKept,
  }
}

const recordedColumns = (pathway: string, meeting: string): string =>
  `${pathway}.person_id as "personId", ${pathway}.scheme_id as "schemeId", ${pathway}.referent_id as "referentId",
   ${pathway}.state, ${pathway}.last_meeting_on as "lastMeetingOn", ${meetingColumns(meeting)}`

const heldValues = ({ tx, actor }: Context, meeting: NewMeeting) => [
  ...[tx.territoryId, actor.memberId, meeting.pathwayId, meeting.reach, meeting.id],
]
const followedValues = ({ actor }: Context, meeting: NewMeeting) => [actor.organisationId, meeting.today]

/** The pathway `w` of `$3`, when the actor may write in it; `$1` to `$5` as `heldValues` gives them. */
const isTheOne = `w.territory_id = $1 and w.id = $3`
const isHeld = `${isTheOne} and ($4 = 'territory' or w.referent_id = $2)`
const isFollowed = (organisationId: string, today: string): string =>
  `${isTheOne} and ($4 = 'territory' or w.referent_id = $2 or exists (
      select from people.follower f where f.territory_id = $1 and f.person_id = w.person_id and ${followsWhole}
        and (f.member_id = $2 or ($4 = 'organisation' and f.organisation_id = ${organisationId}))
        and f.starts_on <= ${today} and (f.ends_on is null or f.ends_on >= ${today})))`

/** A meeting of which no row is there yet. */
const isNew = (id: string): string =>
  `not exists (select from pathways.meeting m where m.territory_id = $1 and m.id = ${id})`

const seenMonthly = pathwayStates
  .filter(isSeenMonthly)
  .map((state) => `'${state}'`)
  .join(', ')

const planned = `planned as (
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, at, on_date, minutes, presence,
      place, created_at, created_by, updated_at)
    select $1, $20::uuid, k.person_id, k.id, $2::uuid, $21, $22::timestamptz, $23::date, $24::integer, 'planned', $25,
      $15::timestamptz, $2::uuid, $15::timestamptz from kept k
    on conflict (territory_id, id) do nothing
  ),`

/**
 * The update comes first: it checks the right, locks the pathway and gives the others what they write, so that each
 * table is named once. Starting a plan costs more than its rows, and what names no table starts faster: each way of
 * reaching the pathway, and a next appointment, has a statement of its own name. Of two clicks at the same instant the
 * second updates the pathway to what it already is, and writes no meeting.
 */
const recordStatement = (reached: Reached, withNext: boolean) => ({
  name: `pathways.record-meeting.${reached}${withNext ? '.next' : ''}`,
  text: `
  with kept as (
    update pathways.pathway w set
      last_meeting_on = greatest(w.last_meeting_on, case when $10::boolean then $9::date end),
      last_contact_on = greatest(w.last_contact_on, case when $12 = 'honoured' then $9::date end),
      next_meeting_at = least(w.next_meeting_at, case when $12 = 'planned' then $8::timestamptz end
        ${withNext ? `, case when ${isNew('$20::uuid')} then $22::timestamptz end` : ''}),
      updated_at = $15::timestamptz
    where ${reached === 'held' ? isHeld : withNext ? isFollowed('$26', '$27') : isFollowed('$20', '$21')}
      and ${isNew('$5::uuid')} and ${monthSettings.stand('$16')}
    returning w.id, w.person_id, w.scheme_id, w.referent_id, w.state, w.last_meeting_on
  ), written as (
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, is_individual,
      counts_for_month, at, on_date, minutes, presence, place, note, created_at, created_by, updated_at)
    select $1, $5::uuid, k.person_id, k.id, $2::uuid, $6, $7::boolean, $10::boolean, $8::timestamptz, $9::date,
      $11::integer, $12, $13, $14, $15::timestamptz, $2::uuid, $15::timestamptz from kept k
    on conflict (territory_id, id) do nothing
    returning id, pathway_id, member_id, kind, presence, at, on_date, minutes, place, note, counts_for_month, version
  ), ${withNext ? planned : ''} moved as (
    ${moveRunningDeadline('monthly-meeting', {
      ...{ from: 'kept k', subjectId: 'k.id', now: '$15::timestamptz', basisOn: '$9::date' },
      ...{ showsFrom: '$17::date', dueOn: '$18::date', escalatesOn: '$19::date' },
      when: `$10::boolean and k.last_meeting_on = $9::date and k.state in (${seenMonthly})`,
    })}
  )
  select ${recordedColumns('k', 's')}, exists (select from moved) as "monthIsKept" from written s, kept k`,
})

const statementsOf = (reached: Reached) => ({
  alone: recordStatement(reached, false),
  withNext: recordStatement(reached, true),
})
const recordStatements = { held: statementsOf('held'), followed: statementsOf('followed') } as const
