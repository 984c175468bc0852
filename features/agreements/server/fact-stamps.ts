import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { FactKind } from '../rules/fact-kinds.ts'
import { shows } from './predicates.ts'

/**
 * A sum tells rows apart whatever their order, and two alike from none. The hash of a record adds those of its columns:
 * hashed once more, or two rows that exchange a value would come to the same sum.
 */
const rowsOf = (columns: string, condition = 'true') =>
  `coalesce(sum(hashint8extended(hash_record_extended(row(${columns}), 0), 1)) filter (where ${condition}), 0)`
/** The same of a pathway and one or two days, twice as fast: for the kinds that have tens of rows a pathway. */
const daysOf = (pathway: string, first: string, last?: string) =>
  `coalesce(sum(uuid_hash_extended(${pathway}, ${last ? `(${dayNumber(first)} << 32) + ${dayNumber(last)}` : dayNumber(first)})), 0)`
const dayNumber = (day: string) => `coalesce(${day} - date '1900-01-01', -1)::bigint`

/** By what a pathway may be narrowed; the référent is not there, since nothing of who counts her own is kept. */
const narrowing =
  'w.scheme_id, w.team_id, w.entry_commune_code, w.entry_is_in_qpv, w.entry_sex, w.entry_age, w.prescriber_organisation_id'
const pathways = (columns: string, condition: string) => rowsOf(`w.id, ${columns}, ${narrowing}`, condition)

const asked = (kind: FactKind, statement: string) =>
  `case when '${kind}' = any ($2::text[]) then (${statement}) end as "${kind}"`

const posts = `select concat_ws(' ',
    (select ${rowsOf('m.id, m.organisation_id, m.etp_hundredths, m.left_on')}
     from organisations.published_member m where m.territory_id = $1),
    (select ${rowsOf('r.member_id, r.team_id')}
     from organisations.published_member_role r where r.territory_id = $1 and r.role_code = 'referent'),
    (select ${rowsOf('e.member_id, e.from_on, e.etp_hundredths, e.set_at')}
     from organisations.published_etp e where e.territory_id = $1),
    (select ${rowsOf('t.id, t.organisation_id, t.scheme_id')}
     from organisations.published_team t where t.territory_id = $1))`

/** By the index of their member: `at` is of the local day, whatever the time zone, and leads to a month of a long history. */
const meetings = `select json_object_agg(c.ends_on, (
    select ${daysOf('f.pathway_id', 'f.on_date')}::text from organisations.published_member m
    cross join lateral (
      select f.pathway_id, f.on_date from pathways.published_meeting f
      where f.territory_id = $1 and f.member_id = m.id and ${shows.meets}
        and f.at >= (c.ends_on - 34)::timestamptz and f.at < (c.ends_on + 4)::timestamptz
        and f.on_date between c.ends_on - 31 and c.ends_on
    ) f where m.territory_id = $1))
  from unnest($3::date[]) as c (ends_on)`

/** `$2`: the kinds asked; `$3`: where the cuts end. The pathways are read once, the steps from their index alone. */
const stampStatement = `
  select p.*, s.*,
    ${asked('suspensions', `select ${rowsOf('f.id, f.pathway_id, f.starts_on, f.ended_on')} from pathways.published_suspension f where f.territory_id = $1`)},
    ${asked('meetings', meetings)},
    ${asked('applications', `select ${rowsOf('a.id, a.received_on, a.first_meeting_at')} from pathways.published_application a where a.territory_id = $1`)},
    ${asked(
      'situations',
      `select ${rowsOf(`o.id, o.due_on, o.situation_code, w.exit_class, ${narrowing}`)}
       from pathways.published_watch o
       join pathways.published_pathway w on w.territory_id = $1 and w.id = o.pathway_id
       where o.territory_id = $1 and o.kind = 'exit-month-6' and o.due_on <= (select max(d) from unnest($3::date[]) d)`,
    )},
    ${asked('posts', posts)},
    ${asked('teams', `select ${rowsOf('t.id, t.organisation_id')} from organisations.published_team t where t.territory_id = $1`)}
  from (
    select ${pathways('w.entered_on, w.is_renewed', 'w.entered_on is not null')} as entries,
      ${pathways('w.exited_on, w.exit_class, w.exit_proof_state, w.contract_signed_on', 'w.exited_on is not null')} as exits,
      ${pathways('w.contract_signed_on, w.exited_on, w.consolidation_since', 'w.contract_signed_on is not null')} as contracts,
      ${pathways('w.admitted_on, w.contract_signed_on, w.application_id', 'true')} as admissions,
      ${daysOf('w.id', 'w.last_meeting_on')} as "lastMeetings"
    from pathways.published_pathway w where w.territory_id = $1
  ) p cross join (
    select ${daysOf('f.pathway_id', 'f.started_on', 'f.ended_on')} as steps, ${daysOf('f.pathway_id', 'f.started_on')} as "first-steps"
    from pathways.published_step f where f.territory_id = $1 and $2::text[] && array['steps', 'first-steps']
  ) s`

/** What the facts of each kind come to, as texts that change when one of them does; the meetings by the end of the cut. */
interface StampRow extends Record<Exclude<FactKind, 'meetings'>, string | null> {
  readonly meetings: Readonly<Record<CalendarDate, string>> | null
  readonly lastMeetings: string
}

/** Gives what the facts of a kind come to now, for a cut that ends on a day. */
export type FactStamps = (kind: FactKind, endsOn: CalendarDate) => string

/** Read from the facts themselves, in one statement: no writer has anything to say, so that none can forget. */
export const stampFacts = async (
  tx: TerritoryTransaction,
  kinds: ReadonlySet<FactKind>,
  ends: ReadonlySet<CalendarDate>,
): Promise<FactStamps> => {
  const [row] = await tx.named<StampRow & Record<string, unknown>>('agreements.stamps', stampStatement, [
    ...[tx.territoryId, [...kinds].toSorted(), [...ends].toSorted()],
  ])
  if (!row) throw new Error('the facts were not stamped')
  return (kind, endsOn) =>
    kind === 'meetings' ? `${row.lastMeetings} ${row.meetings?.[endsOn]}` : `${row[kind]}`
}
