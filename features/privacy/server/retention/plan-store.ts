import type { CalendarDate } from '#kernel/dates.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import {
  type NoticeChannel,
  type RetentionPurpose,
  type RetentionStage,
  retentionRulesOn,
  retentionStages,
  withoutFile,
} from '../../rules/retention-rules.ts'
import { retentionMonths, sourceOfDurations } from '../retention-setting.ts'

/** When the plan is read, by which parts of the features. */
export interface PlanReading {
  readonly tx: TerritoryTransaction
  readonly today: CalendarDate
  readonly timeZone: string
  readonly parts: readonly RetentionPart[]
}

export interface PlannedFile {
  readonly personId: string
  readonly purpose: RetentionPurpose
  readonly stage: RetentionStage
  readonly basisOn: CalendarDate
  readonly contactKind: string
  /** What the clock says: the day of the archive, or of the anonymisation of an archived file. */
  readonly dueOn: CalendarDate
  readonly noticedOn: CalendarDate | null
  readonly noticedBy: NoticeChannel | null
  /** Days between the notice and the archive, at least. */
  readonly noticeDays: number
  /** What is under way, or which hold keeps the proofs. */
  readonly cause: string | null
  readonly heldUntil: CalendarDate | null
}

const none = 'select null::uuid, null::text, null::date where false'
const union = (statements: readonly (string | undefined)[], empty = none): string =>
  [empty, ...statements.flatMap((one) => one ?? [])].join(' union all ')

const within = (only: boolean, column: string): string => (only ? `and ${column} = any($5::uuid[])` : '')

/**
 * Every file with its stage, as a `with` that ends in `plan`: one pass over the contacts of the territory, whatever its
 * size. `$1` territory, `$2` today, `$3` time zone, `$4` rules as JSON, `$5` ids, when `only` these.
 */
const planOf = (parts: readonly RetentionPart[], only = false): string => `
  with rule as materialized (
    select * from jsonb_to_recordset($4::jsonb)
      as r (reason text, purpose text, active int, archive int, "noticeDays" int)
  ), contact as materialized (
    select distinct on (c.person_id) c.person_id, c.kind, c.on_date
    from (${union(parts.map((part) => part.contacts))}) c (person_id, kind, on_date)
    where c.person_id is not null and c.on_date is not null ${within(only, 'c.person_id')}
    order by c.person_id, c.on_date desc, c.kind
  ), under_way as materialized (
    select u.person_id, min(u.cause) as cause
    from (${union(
      parts.map((part) => part.underWay),
      'select null::uuid, null::text where false',
    )}) u (person_id, cause) where true ${within(only, 'u.person_id')} group by 1
  ), held as materialized (
    select distinct on (h.person_id) h.person_id, h.code, h.until
    from (${union(
      parts
        .flatMap((part) => part.holds ?? [])
        .map((hold) => `select o.person_id, '${hold.code}', o.until from (${hold.persons}) o`),
    )}) h (person_id, code, until)
    where (h.until is null or h.until > $2::date) ${within(only, 'h.person_id')}
    order by h.person_id, h.until desc nulls first
  ), notice as materialized (
    select distinct on (n.person_id, n.basis_on) n.person_id, n.basis_on, n.channel,
      greatest(n.given_on, (m.sent_at at time zone $3::text)::date) as given_on,
      n.mail_id is not null and m.sent_at is null as is_unsent
    from privacy.retention_notice n
    left join mail.published_mail m on m.territory_id = $1 and m.id = n.mail_id
    where n.territory_id = $1 ${within(only, 'n.person_id')}
    order by n.person_id, n.basis_on, is_unsent, given_on
  ), dated as (
    select p.id, p.archived_at, p.anonymised_at, r.purpose, r."noticeDays", c.kind, c.on_date as basis_on,
      case when p.archived_at is null then (c.on_date + make_interval(months => r.active))::date
        else ((p.archived_at at time zone $3::text)::date + make_interval(months => r.archive))::date end as due_on,
      n.given_on, n.channel, n.is_unsent, u.cause, h.code as hold, h.until
    from people.published_retention p
    join rule r on r.reason = p.reason
    join contact c on c.person_id = p.id
    left join notice n on n.person_id = p.id and n.basis_on = c.on_date
    left join under_way u on u.person_id = p.id
    left join held h on h.person_id = p.id
    where p.territory_id = $1 ${within(only, 'p.id')}
      and not exists (select from people.published_merge m where m.territory_id = $1 and m.absorbed_id = p.id)
  ), plan as (
    select d.id as "personId", d.purpose, d.basis_on as "basisOn", d.kind as "contactKind",
      case s.stage when 'notice-unsent' then greatest(d.due_on, $2::date + d."noticeDays")
        when 'noticed' then greatest(d.due_on, d.given_on + d."noticeDays") else d.due_on end as "dueOn",
      d.given_on as "noticedOn", case when not d.is_unsent then d.channel end as "noticedBy", d."noticeDays", s.stage, d.until as "heldUntil",
      case s.stage when 'open' then d.cause when 'held' then d.hold end as cause
    from dated d cross join lateral (select case
      when d.anonymised_at is not null then 'anonymised'
      when d.archived_at is not null and d.due_on > $2::date then 'archived'
      when d.archived_at is not null and d.hold is not null then 'held'
      when d.archived_at is not null then 'anonymise-due'
      when d.due_on - d."noticeDays" > $2::date then 'active'
      when d.cause is not null then 'open'
      when d.given_on is null then 'notice-due'
      when d.is_unsent then 'notice-unsent'
      when d.due_on > $2::date or d.given_on + d."noticeDays" > $2::date then 'noticed'
      else 'archive-due' end as stage) s
    union all
    select x.id, r.purpose, x.closed_on, 'referral', o.due_on, null::date, null, 0,
      case when x.is_anonymous then 'anonymised' when o.due_on <= $2::date then 'anonymise-due' else 'active' end,
      null::date, null::text
    from (${union(
      parts.map((part) => part.withoutFile?.rows),
      'select null::uuid, null::date, false where false',
    )}) x (id, closed_on, is_anonymous)
    join rule r on r.reason = '${withoutFile}'
    cross join lateral (select (x.closed_on + make_interval(months => r.active))::date as due_on) o
    where true ${within(only, 'x.id')}
  )`

/** The durations of each purpose on a day: the setting, within what the rule allows. */
export const purposesOn = async (tx: TerritoryTransaction, today: CalendarDate) => {
  const months = await retentionMonths(tx, today)
  return retentionRulesOn(today).map((rule) => ({
    ...rule,
    source: sourceOfDurations(rule.source, months.isChosen),
    active: months.file,
    archive: Math.min(months.archive, rule.mostArchiveMonths),
  }))
}

const valuesOf = async ({ tx, today, timeZone }: PlanReading): Promise<readonly unknown[]> => {
  const purposes = await purposesOn(tx, today)
  const rules = purposes.flatMap(({ reasons, ...rule }) => reasons.map((reason) => ({ ...rule, reason })))
  return [tx.territoryId, today, timeZone, JSON.stringify(rules)]
}

interface StageCount {
  readonly purpose: RetentionPurpose
  readonly stage: RetentionStage
  readonly cause: string | null
  readonly count: number
}

/** How many files are at each stage, by purpose and by cause. */
export const countStages = async (reading: PlanReading): Promise<StageCount[]> =>
  reading.tx.query(
    `${planOf(reading.parts)} select purpose, stage, cause, count(*)::int as count from plan group by 1, 2, 3 order by 1, 2, 3`,
    await valuesOf(reading),
  )

interface Asked {
  readonly stages: readonly RetentionStage[]
  readonly purpose?: RetentionPurpose | undefined
  readonly offset?: number
  readonly limit: number
}

/** Files at these stages, the earliest due first, with how many there are in all. */
export const planFiles = async (
  reading: PlanReading,
  { stages, purpose, offset = 0, limit }: Asked,
): Promise<(PlannedFile & { readonly total: number })[]> =>
  reading.tx.query(
    `${planOf(reading.parts)}
     select plan.*, count(*) over ()::int as total from plan
     where stage = any($5::text[]) and ($6::text is null or purpose = $6)
     order by "dueOn", "personId" limit $7 offset $8`,
    [
      ...(await valuesOf(reading)),
      ...[stages.length > 0 ? stages : retentionStages, purpose ?? null, limit, offset],
    ],
  )

/** The same files as they stand now, inside the transaction that is about to act on them. */
export const planAgain = async (reading: PlanReading, personIds: readonly string[]): Promise<PlannedFile[]> =>
  reading.tx.query(`${planOf(reading.parts, true)} select * from plan`, [
    ...(await valuesOf(reading)),
    personIds,
  ])
