import { startDeadlineOfPathway } from '#features/deadlines/server/public.ts'
import { followsWhole } from '#features/people/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Scope } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { MeetingRow } from '../../contract/meetings.ts'
import { isSeenMonthly, type PathwayState, pathwayStates } from '../../rules/pathway-lifecycle.ts'
import { pathwaySettings } from '../../rules/settings.ts'

interface NewAppointment {
  readonly id: string
  readonly kind: string
  readonly at: string
  readonly minutes: number | null
  readonly place: string | null
}

interface NewMeeting extends NewAppointment {
  readonly pathwayId: string
  readonly presence: string
  readonly onDate: CalendarDate
  readonly isIndividual: boolean
  readonly countsForMonth: boolean
  /** The same, should the territory have chosen its kinds and this one be among them. */
  readonly countsIfChosen?: boolean
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
  readonly pathway: Pick<FollowedPathway, 'personId' | 'state'>
  readonly meeting: MeetingRow
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

/** As `writeMeeting`, in the middle of a transaction. */
export const insertMeeting = async (
  context: Context,
  meeting: NewMeeting,
): Promise<StoredMeeting | undefined> =>
  (await writeMeeting(context, meeting)) ?? (await readRecorded(context, meeting))

/**
 * Right, rule of the month, columns of the pathway, meeting, next appointment and the line of the month that an
 * interview which counts restarts, in one statement. Nothing comes back, and nothing is written, when the pathway is out
 * of reach or the meeting is there already: `readRecorded` tells which.
 */
export const writeMeeting = async (
  context: Context,
  meeting: NewMeeting,
): Promise<StoredMeeting | undefined> => {
  const { tx, now } = context
  const { next } = meeting
  const values = [
    ...reachValues(context, meeting),
    ...[meeting.kind, meeting.isIndividual, meeting.countsForMonth, meeting.at, meeting.onDate],
    ...[meeting.minutes, meeting.presence, meeting.place, meeting.note, now],
    ...[meeting.countsIfChosen ?? false, pathwaySettings.countingKinds.code, newId(now.getTime())],
  ]
  const [row] = next
    ? await tx.named<RecordedRow>('pathways.record-meeting.next', recordStatements.withNext, [
        ...values,
        ...[next.id, next.kind, next.at, meeting.nextOnDate, next.minutes, next.place],
      ])
    : await tx.named<RecordedRow>('pathways.record-meeting', recordStatements.alone, values)
  return row && storedOf(row)
}

/** The meeting that a first call with the same id wrote in the same pathway, when the actor may write there. */
export const readRecorded = async (
  context: Context,
  meeting: NewMeeting,
): Promise<StoredMeeting | undefined> => {
  const [row] = await context.tx.query<RecordedRow>(
    `select ${recordedColumns('w', 'm')} from pathways.meeting m
     join pathways.pathway w on w.territory_id = $1 and w.id = m.pathway_id
     where m.territory_id = $1 and m.id = $7 and ${isReached}`,
    reachValues(context, meeting),
  )
  return row && storedOf(row)
}

type RecordedRow = StoredMeeting['pathway'] & MeetingRow

const storedOf = ({ personId, state, ...meeting }: RecordedRow): StoredMeeting => ({
  pathway: { personId, state },
  meeting,
})

const recordedColumns = (pathway: string, meeting: string): string =>
  `${pathway}.person_id as "personId", ${pathway}.state, ${meetingColumns(meeting)}`

const reachValues = ({ tx, actor }: Context, meeting: NewMeeting) => [
  ...[tx.territoryId, actor.memberId, actor.organisationId, meeting.today, meeting.pathwayId],
  ...[meeting.reach, meeting.id],
]

/** The pathway `w` of `$5`, when the actor may write in it; `$1` to `$7` as `reachValues` gives them. */
const isReached = `w.territory_id = $1 and w.id = $5 and ($6 = 'territory' or w.referent_id = $2 or exists (
      select from people.follower f where f.territory_id = $1 and f.person_id = w.person_id and ${followsWhole}
        and (f.member_id = $2 or ($6 = 'organisation' and f.organisation_id = $3)) and f.starts_on <= $4
        and (f.ends_on is null or f.ends_on >= $4)))`

/** A meeting of which no row is there yet. */
const isNew = (id: string): string =>
  `not exists (select from pathways.meeting m where m.territory_id = $1 and m.id = ${id})`

/**
 * The update comes first: it checks the right, locks the pathway and gives the others what they write, so that each
 * table is named once. Starting a plan costs more than its rows, and what names no table starts faster: the next
 * appointment is written by a statement of its own name. Of two clicks at the same instant the second updates the
 * pathway to what it already is, and writes no meeting.
 */
const recordStatement = (withNext: boolean): string => `
  with rule as (
    select coalesce((
      select $18 and s.value ? $8 from territory.published_setting s
      where s.territory_id = $1 and s.code = $19 and s.valid_from <= $12::date
      order by s.valid_from desc, s.set_at desc limit 1), $10::boolean) as counts
  ), kept as (
    update pathways.pathway w set
      last_meeting_on = greatest(w.last_meeting_on, case when r.counts then $12::date end),
      last_contact_on = greatest(w.last_contact_on, case when $14 = 'honoured' then $12::date end),
      next_meeting_at = least(w.next_meeting_at, case when $14 = 'planned' then $11::timestamptz end
        ${withNext ? `, case when ${isNew('$21::uuid')} then $23::timestamptz end` : ''}),
      updated_at = $17::timestamptz
    from rule r where ${isReached} and ${isNew('$7::uuid')}
    returning w.id, w.person_id, w.referent_id, w.scheme_id, w.state, w.last_meeting_on, r.counts
  ), written as (
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, is_individual,
      counts_for_month, at, on_date, minutes, presence, place, note, created_at, created_by, updated_at)
    select $1, $7::uuid, k.person_id, k.id, $2::uuid, $8, $9::boolean, k.counts, $11::timestamptz, $12::date,
      $13::integer, $14, $15, $16, $17::timestamptz, $2::uuid, $17::timestamptz from kept k
    on conflict (territory_id, id) do nothing
    returning id, pathway_id, member_id, kind, presence, at, on_date, minutes, place, note, counts_for_month, version
  ), ${withNext ? planned : ''} followed as (
    select k.* from kept k where k.counts and k.state = any ('{${pathwayStates.filter(isSeenMonthly).join(',')}}')
  ), started as (
    ${startDeadlineOfPathway('monthly-meeting', {
      ...{ pathway: 'followed', alias: 'f', id: '$20::uuid' },
      ...{ basisOn: 'f.last_meeting_on', now: '$17::timestamptz' },
    })}
  )
  select ${recordedColumns('k', 's')} from written s, kept k`

const planned = `planned as (
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, at, on_date, minutes, presence,
      place, created_at, created_by, updated_at)
    select $1, $21::uuid, k.person_id, k.id, $2::uuid, $22, $23::timestamptz, $24::date, $25::integer, 'planned', $26,
      $17::timestamptz, $2::uuid, $17::timestamptz from kept k
    on conflict (territory_id, id) do nothing
  ),`

const recordStatements = { alone: recordStatement(false), withNext: recordStatement(true) } as const
