import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Objective, ObjectiveBody } from '../contract.ts'
import { natureOf } from '../rules/check-objective.ts'
import { indicatorOf } from '../rules/indicators.ts'

type Body = Omit<ObjectiveBody, 'id'>
interface By {
  readonly memberId: string
  readonly now: Date
}

/** `$3`: the day it is read at; `$4`: the territory's time zone. `t`: what was aimed at on that day. */
const columns = `o.id, o.agreement_id as "agreementId", o.position, o.label, o.article, o.kind,
  o.indicator_code as "indicatorCode", o.indicator_version as "indicatorVersion", o.nature, o.direction,
  json_build_object('from', o.period_from, 'to', o.period_to) as period,
  case when t.baseline_value is null then null
    else json_build_object('value', t.baseline_value::float, 'on', t.baseline_on) end as baseline,
  json_build_object('min', t.target_min::float, 'max', t.target_max::float) as target, t.steps, o.filters, o.measured, o.aim,
  o.weight::float as weight, case when m.id is null then null else json_build_object('id', m.id, 'name', m.name) end as owner,
  o.periodicity, o.availability_days as "availabilityDays", o.version`
const tables = `agreements.objective o
  left join organisations.published_member m on m.territory_id = $1 and m.id = o.owner_id
  left join lateral (
    select s.id as set_id, s.baseline_value, s.baseline_on, s.target_min, s.target_max, s.steps
    from agreements.target_set s
    where s.territory_id = $1 and s.objective_id = o.id and (s.written_at at time zone $4::text)::date <= $3::date
    order by s.written_at desc, s.id desc limit 1
  ) p on true
  cross join lateral (
    select case when p.set_id is null then o.baseline_value else p.baseline_value end as baseline_value,
      case when p.set_id is null then o.baseline_on else p.baseline_on end as baseline_on,
      case when p.set_id is null then o.target_min else p.target_min end as target_min,
      case when p.set_id is null then o.target_max else p.target_max end as target_max,
      coalesce(p.steps, o.steps) as steps
  ) t`

export interface ReadAt {
  readonly day: string
  readonly timeZone: string
}

/** The objectives of an agreement that stood on a day, with what was aimed at then. */
export const objectivesOf = (
  tx: TerritoryTransaction,
  agreementId: string,
  { day, timeZone }: ReadAt,
): Promise<Objective[]> =>
  tx.query<Objective>(
    `select ${columns} from ${tables} where o.territory_id = $1 and o.agreement_id = $2
       and (o.created_at at time zone $4::text)::date <= $3::date
       and (o.removed_at is null or (o.removed_at at time zone $4::text)::date > $3::date)
     order by o.position, o.id`,
    [tx.territoryId, agreementId, day, timeZone],
  )

/** An objective as it stands, or nothing once it was taken out. */
export const loadObjective = async (tx: TerritoryTransaction, id: string): Promise<Objective | undefined> => {
  const [row] = await tx.query<Objective>(
    `select ${columns} from ${tables} where o.territory_id = $1 and o.id = $2 and o.removed_at is null`,
    [tx.territoryId, id, 'infinity', 'UTC'],
  )
  return row
}

const fields = `label, article, indicator_code, indicator_version, nature, direction, period_from, period_to, baseline_value,
  baseline_on, target_min, target_max, filters, kind, measured, aim, steps, weight, owner_id, periodicity, availability_days`

const valuesOf = (body: Body): unknown[] => {
  const measured = body.measured ?? null
  return [
    ...[body.label, body.article, body.indicatorCode],
    body.indicatorCode === null ? null : indicatorOf(body.indicatorCode).version,
    ...[natureOf(body), body.direction, body.period.from, body.period.to],
    ...[body.baseline?.value ?? null, body.baseline?.on ?? null, body.target.min, body.target.max],
    JSON.stringify(body.filters),
    body.indicatorCode ? 'computed' : measured ? 'manual' : 'qualitative',
    measured && JSON.stringify(measured),
    body.aim ?? null,
    JSON.stringify(body.steps ?? []),
    ...[body.weight ?? 1, body.ownerId ?? null, body.periodicity ?? null, body.availabilityDays ?? null],
  ]
}
const places = (first: number, count = 21): string =>
  Array.from({ length: count }, (_, index) => `$${first + index}`).join(', ')

/** Adds at the end of the agreement, or puts back what was taken out; false when the id is already there. */
export const insertObjective = async (
  tx: TerritoryTransaction,
  agreementId: string,
  body: ObjectiveBody,
  by: By,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.objective as o (territory_id, id, agreement_id, created_at, created_by, position, ${fields})
     values ($1, $2, $3, $4, $5, (select coalesce(max(position), 0) + 1 from agreements.objective where territory_id = $1 and agreement_id = $3),
       ${places(6)})
     on conflict (territory_id, id) do update
       set removed_at = null, removed_by = null, version = o.version + 1, (${fields}) = row (${places(6)})
       where o.removed_at is not null and o.agreement_id = excluded.agreement_id
     returning id`,
    [tx.territoryId, body.id, agreementId, by.now, by.memberId, ...valuesOf(body)],
  )
  if (rows.length === 1) await keepTargets(tx, body.id, by, {})
  return rows.length === 1
}

interface Because {
  readonly reason?: string
  readonly amendmentNumber?: number | null
  readonly isRebase?: boolean
}

/** False when someone changed it in between. What is aimed at is kept apart each time that it changes. */
export const updateObjective = async (
  tx: TerritoryTransaction,
  id: string,
  version: number,
  body: Body,
  by: By,
): Promise<boolean> => {
  const rows = await tx.query(
    `update agreements.objective set (${fields}) = row (${places(4)}), version = version + 1
     where territory_id = $1 and id = $2 and version = $3 and removed_at is null returning id`,
    [tx.territoryId, id, version, ...valuesOf(body)],
  )
  if (rows.length === 1) await keepTargets(tx, id, by, {})
  return rows.length === 1
}

type Targets = Pick<Objective, 'baseline' | 'target' | 'steps'>

export const updateTargets = async (
  tx: TerritoryTransaction,
  id: string,
  version: number,
  { baseline, target, steps }: Targets,
  by: By & Because,
): Promise<boolean> => {
  const rows = await tx.query(
    `update agreements.objective set baseline_value = $4, baseline_on = $5, target_min = $6, target_max = $7, steps = $8,
       version = version + 1
     where territory_id = $1 and id = $2 and version = $3 and removed_at is null returning id`,
    [
      ...[tx.territoryId, id, version, baseline?.value ?? null, baseline?.on ?? null],
      ...[target.min, target.max, JSON.stringify(steps)],
    ],
  )
  if (rows.length === 1) await keepTargets(tx, id, by, by)
  return rows.length === 1
}

/** Writes down what is aimed at from now on, unless the last row says the same. */
const keepTargets = async (
  tx: TerritoryTransaction,
  id: string,
  { memberId, now }: By,
  { reason, amendmentNumber, isRebase }: Because,
): Promise<void> => {
  await tx.query(
    `insert into agreements.target_set (territory_id, id, objective_id, baseline_value, baseline_on, target_min, target_max,
       steps, is_rebase, reason, amendment_number, written_at, written_by)
     select $1, $2, o.id, o.baseline_value, o.baseline_on, o.target_min, o.target_max, o.steps, $4, $5, $6, $7, $8
     from agreements.objective o
     left join lateral (
       select s.* from agreements.target_set s where s.territory_id = $1 and s.objective_id = o.id
       order by s.written_at desc, s.id desc limit 1
     ) s on true
     where o.territory_id = $1 and o.id = $3 and ($4 or s.id is null or
       (s.baseline_value, s.baseline_on, s.target_min, s.target_max, s.steps)
         is distinct from (o.baseline_value, o.baseline_on, o.target_min, o.target_max, o.steps))`,
    [
      ...[tx.territoryId, newId(now.getTime()), id, isRebase ?? false, reason ?? null],
      ...[amendmentNumber ?? null, now, memberId],
    ],
  )
}

/** What was said of it stays; it is only left out from now on. */
export const removeObjectiveRow = async (
  tx: TerritoryTransaction,
  id: string,
  version: number,
  by: By,
): Promise<boolean> => {
  const rows = await tx.query(
    `update agreements.objective set removed_at = $4, removed_by = $5, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 and removed_at is null returning id`,
    [tx.territoryId, id, version, by.now, by.memberId],
  )
  return rows.length === 1
}

/** Objectives written in all the protocols of the territory. */
export const countObjectives = async (tx: TerritoryTransaction): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::int as count from agreements.objective where territory_id = $1 and removed_at is null',
    [tx.territoryId],
  )
  return row?.count ?? 0
}
