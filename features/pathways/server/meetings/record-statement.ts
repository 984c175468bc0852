import { delaySettingOf } from '#features/deadlines/server/public.ts'
import { followsWhole } from '#features/people/server/public.ts'
import { presumeSettings } from '#features/territory/server/public.ts'
import { pathwaySettings } from '../../rules/settings.ts'

/** What decides whether an interview restarts the month, and whether the next one is due by delays of the territory's own. */
export const monthSettings = presumeSettings([
  pathwaySettings.countingKinds,
  delaySettingOf('monthly-meeting'),
])

/** By whom the pathway is looked for: its referent or who writes everywhere, or who follows the person as well. */
export type Reached = 'held' | 'followed'

/** How a meeting is recorded. Alone, one that is there already fails the statement; else it is looked for and nothing is written. */
interface Recording {
  readonly reached: Reached
  readonly isAlone: boolean
  readonly hasNext: boolean
  /** Whether the territory set something of the month. */
  readonly isSet: boolean
}

/** The pathway `w` of `$3`, when the actor may write in it: `$1` territory, `$2` member, `$4` reach. */
const isTheOne = `w.territory_id = $1 and w.id = $3`
const isHeld = `${isTheOne} and ($4 = 'territory' or w.referent_id = $2)`
const isFollowed = (organisationId: string, today: string): string =>
  `${isTheOne} and ($4 = 'territory' or w.referent_id = $2 or exists (
      select from people.follower f where f.territory_id = $1 and f.person_id = w.person_id and ${followsWhole}
        and (f.member_id = $2 or ($4 = 'organisation' and f.organisation_id = ${organisationId}))
        and f.starts_on <= ${today} and (f.ends_on is null or f.ends_on >= ${today})))`

const pathwayColumns = (alias: string): string =>
  `${alias}.person_id as "personId", ${alias}.scheme_id as "schemeId", ${alias}.referent_id as "referentId",
   ${alias}.state, ${alias}.last_meeting_on as "lastMeetingOn"`

/** What a first call wrote is read again by the same right, with the same columns. */
export const followed = { isReached: isFollowed, columns: pathwayColumns } as const

/** A meeting of which no row is there yet. */
const isNew = (id: string): string =>
  `not exists (select from pathways.meeting m where m.territory_id = $1 and m.id = ${id})`
const unlessThere = 'on conflict (territory_id, id) do nothing'

const planned = `, planned as (
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, at, on_date, minutes, presence,
      place, created_at, created_by, updated_at)
    select $1, $17::uuid, k.person_id, k.id, $2::uuid, $18, $19::timestamptz, $20::date, $21::integer, 'planned', $22,
      $15::timestamptz, $2::uuid, $15::timestamptz from kept k
    ${unlessThere}
  )`

/**
 * The update comes first: it checks the right, locks the pathway and gives the others what they write, so that each
 * table is named once. Starting a plan costs more than its rows, and what names no table starts faster: each way of
 * reaching the pathway, and a next appointment, has a statement of its own name. Of two clicks at the same instant the
 * second finds the meeting there.
 */
const textOf = ({ reached, isAlone, hasNext, isSet }: Recording): string => `
  with kept as (
    update pathways.pathway w set
      last_meeting_on = greatest(w.last_meeting_on, case when $10::boolean then $9::date end),
      last_contact_on = greatest(w.last_contact_on, case when $12 = 'honoured' then $9::date end),
      next_meeting_at = least(w.next_meeting_at, case when $12 = 'planned' then $8::timestamptz end
        ${hasNext ? `, case when ${isNew('$17::uuid')} then $19::timestamptz end` : ''}),
      updated_at = $15::timestamptz
    where ${reached === 'held' ? isHeld : hasNext ? isFollowed('$23', '$24') : isFollowed('$17', '$18')}
      ${isAlone ? '' : `and ${isNew('$5::uuid')}`} and ${monthSettings.stand('$16', isSet)}
    returning w.id, w.person_id, w.scheme_id, w.referent_id, w.state, w.last_meeting_on
  ), written as (
    insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, is_individual,
      counts_for_month, at, on_date, minutes, presence, place, note, created_at, created_by, updated_at)
    select $1, $5::uuid, k.person_id, k.id, $2::uuid, $6, $7::boolean, $10::boolean, $8::timestamptz, $9::date,
      $11::integer, $12, $13, $14, $15::timestamptz, $2::uuid, $15::timestamptz from kept k
    ${isAlone ? '' : `${unlessThere} returning id`}
  )${hasNext ? planned : ''}
  select ${pathwayColumns('k')} from kept k
  ${isAlone ? '' : 'where exists (select from written)'}`

const made = new Map<string, string>()

/**
 * Right, columns of the pathway, meeting and next appointment in one statement; the line of the month follows the last
 * interview of the pathway by itself (`deadlines.running_line`). It gives the columns of the pathway; nothing comes back,
 * and nothing is written, when the pathway is out of reach, the settings of the month are not those presumed, or, not
 * alone, the meeting is there already.
 */
export const recordStatement = (recording: Recording): { readonly name: string; readonly text: string } => {
  const { reached, isAlone, hasNext, isSet } = recording
  const name = `pathways.record-meeting.${reached}${isAlone ? '.alone' : ''}${hasNext ? '.next' : ''}${isSet ? '.set' : ''}`
  const text = made.get(name) ?? textOf(recording)
  made.set(name, text)
  return { name, text }
}
