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
  readonly pathway: FollowedPathway
  readonly meeting: MeetingRow
}

export const meetingColumns = (alias: string, note = `${alias}.note`): string =>
  `${alias}.id, ${alias}.pathway_id as "pathwayId", ${alias}.member_id as "memberId", ${alias}.kind, ${alias}.presence,
   to_char(${alias}.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, ${alias}.on_date as "onDate", ${alias}.minutes, ${alias}.place, ${note},
   ${alias}.counts_for_month as "countsForMonth", ${alias}.version`

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
 * The same in the middle of a transaction. The first of two clicks may have been committed while the second waited: it
 * is read at the second look.
 */
export const insertMeeting = async (
  context: Context,
  meeting: NewMeeting,
): Promise<StoredMeeting | undefined> =>
  (await writeMeeting(context, meeting)) ?? (await writeMeeting(context, meeting))

/**
 * Right, rule of the month, meeting, next appointment, columns of the pathway and the line of the month that an
 * interview which counts restarts, in one statement. Nothing comes back, and nothing is written, when the pathway is out
 * of reach; a second call with the same id gives the row already stored.
 */
export const writeMeeting = async (
  { tx, actor, now }: Context,
  meeting: NewMeeting,
): Promise<StoredMeeting | undefined> => {
  const [row] = await tx.named<FollowedPathway & MeetingRow>('pathways.record-meeting', recordStatement, [
    ...[
      tx.territoryId,
      actor.memberId,
      actor.organisationId,
      meeting.today,
      meeting.pathwayId,
      meeting.reach,
    ],
    ...[meeting.id, meeting.kind, meeting.isIndividual, meeting.countsForMonth, meeting.at, meeting.onDate],
    ...[meeting.minutes, meeting.presence, meeting.place, meeting.note, now],
    ...[meeting.next?.id ?? null, meeting.next?.kind ?? null, meeting.next?.at ?? null, meeting.nextOnDate],
    ...[meeting.next?.minutes ?? null, meeting.next?.place ?? null],
    ...[meeting.countsIfChosen ?? false, pathwaySettings.countingKinds.code, newId(now.getTime())],
  ])
  if (!row) return undefined
  const { personId, schemeId, referentId, state, lastMeetingOn, ...stored } = row
  const pathwayId = meeting.pathwayId
  return { pathway: { pathwayId, personId, schemeId, referentId, state, lastMeetingOn }, meeting: stored }
}

const recordStatement = `
  with reached as (
    select w.id, w.person_id, w.scheme_id, w.referent_id, w.state, w.last_meeting_on, w.last_contact_on
    from pathways.pathway w
    where w.territory_id = $1 and w.id = $5 and ($6 = 'territory' or w.referent_id = $2 or exists (
      select from people.follower f where f.territory_id = $1 and f.person_id = w.person_id and ${followsWhole}
        and (f.member_id = $2 or ($6 = 'organisation' and f.organisation_id = $3)) and (f.ends_on is null or f.ends_on >= $4)))
    for no key update
  ), chosen as (
    select s.value from territory.published_setting s where s.territory_id = $1 and s.code = $25 and s.valid_from <= $12::date
    order by s.valid_from desc, s.set_at desc limit 1
  ), written as (
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, is_individual,
      counts_for_month, at, on_date, minutes, presence, place, note, created_at, created_by, updated_at)
    select $1, $7::uuid, r.person_id, r.id, $2::uuid, $8, $9::boolean,
      coalesce((select $24 and c.value ? $8 from chosen c), $10::boolean), $11::timestamptz, $12::date,
      $13::integer, $14, $15, $16, $17::timestamptz, $2::uuid, $17::timestamptz from reached r
    on conflict (territory_id, id) do nothing
    returning id, pathway_id, member_id, kind, presence, at, on_date, minutes, place, note, counts_for_month, version
  ), planned as (
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, at, on_date, minutes, presence,
      place, created_at, created_by, updated_at)
    select $1, $18::uuid, r.person_id, r.id, $2::uuid, $19, $20::timestamptz, $21::date, $22::integer, 'planned', $23,
      $17::timestamptz, $2::uuid, $17::timestamptz from reached r where $18::uuid is not null
    on conflict (territory_id, id) do nothing
    returning at
  ), kept as (
    update pathways.pathway w set
      last_meeting_on = greatest(w.last_meeting_on, case when m.counts_for_month then m.on_date end),
      last_contact_on = greatest(w.last_contact_on, case when m.presence = 'honoured' then m.on_date end),
      next_meeting_at = least(w.next_meeting_at, case when m.presence = 'planned' then m.at end, (select at from planned)),
      updated_at = $17::timestamptz
    from written m where w.territory_id = $1 and w.id = m.pathway_id
    returning w.id, w.person_id, w.referent_id, w.scheme_id, w.state, w.last_meeting_on, m.counts_for_month
  ), followed as (
    select k.* from kept k where k.counts_for_month and k.state = any ('{${pathwayStates.filter(isSeenMonthly).join(',')}}')
  ), started as (
    ${startDeadlineOfPathway('monthly-meeting', {
      ...{ pathway: 'followed', alias: 'f', id: '$26::uuid' },
      ...{ basisOn: 'f.last_meeting_on', now: '$17::timestamptz' },
    })}
  ), stored as (
    select id, pathway_id, member_id, kind, presence, at, on_date, minutes, place, note, counts_for_month, version from written
    union all
    select m.id, m.pathway_id, m.member_id, m.kind, m.presence, m.at, m.on_date, m.minutes, m.place, m.note, m.counts_for_month, m.version
    from pathways.meeting m join reached r on r.id = m.pathway_id
    where m.territory_id = $1 and m.id = $7::uuid and not exists (select from written)
  )
  select r.person_id as "personId", r.scheme_id as "schemeId", r.referent_id as "referentId", r.state,
    coalesce((select last_meeting_on from kept), r.last_meeting_on) as "lastMeetingOn", ${meetingColumns('s')}
  from stored s join reached r on true`
