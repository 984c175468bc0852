import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Contestation, Objective, ObjectiveValue } from '../contract.ts'
import type { Part } from '../rules/given-value.ts'
import type { ReadValueRow } from './follow-up-store.ts'

export interface NewValue {
  readonly id: string
  readonly objectiveId: string
  readonly on: string
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly parts: readonly Part[]
  readonly source: string
  readonly method: string | null
}
interface By {
  readonly memberId: string
  readonly now: Date
}

/** Adds values, never over another; how many were written: an id that is already there is left alone. */
export const insertValues = async (
  tx: TerritoryTransaction,
  values: readonly NewValue[],
  origin: ObjectiveValue['origin'],
  { memberId, now }: By,
): Promise<number> => {
  const rows = await tx.query(
    `insert into agreements.objective_value (territory_id, id, objective_id, on_date, value, numerator, denominator, parts,
       source, method, origin, written_at, written_by)
     select $1, v.id, v."objectiveId", v.on, v.value, v.numerator, v.denominator, v.parts, v.source, v.method, $3, $4, $5
     from jsonb_to_recordset($2) as v (id uuid, "objectiveId" uuid, "on" date, value numeric, numerator numeric,
       denominator numeric, parts jsonb, source text, method text)
     on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, JSON.stringify(values), origin, now, memberId],
  )
  return rows.length
}

const terms = 'v.value::float, v.numerator::float, v.denominator::float'

/** The value read for each day of the period of an objective, the first day first. */
export const readValuesOf = (
  tx: TerritoryTransaction,
  { id, period }: Pick<Objective, 'id' | 'period'>,
): Promise<ReadValueRow[]> =>
  tx.query<ReadValueRow>(
    `select distinct on (v.on_date) v.on_date as on, ${terms} from agreements.objective_value v
     where v.territory_id = $1 and v.objective_id = $2 and v.on_date between $3 and $4
     order by v.on_date, v.written_at desc, v.id desc limit 400`,
    [tx.territoryId, id, period.from, period.to],
  )

/** The values read for several objectives, to see what a file would change. */
export const knownValues = (
  tx: TerritoryTransaction,
  objectiveIds: readonly string[],
): Promise<(ReadValueRow & { readonly objectiveId: string })[]> =>
  tx.query(
    `select distinct on (v.objective_id, v.on_date) v.objective_id as "objectiveId", v.on_date as on, ${terms}
     from agreements.objective_value v where v.territory_id = $1 and v.objective_id = any ($2::uuid[])
     order by v.objective_id, v.on_date, v.written_at desc, v.id desc`,
    [tx.territoryId, objectiveIds],
  )

/** Every value that was given, the latest day first; `isRead` for the last one of each day. */
export const valuesOf = (tx: TerritoryTransaction, objectiveId: string): Promise<ObjectiveValue[]> =>
  tx.query<ObjectiveValue>(
    `select v.id, v.on_date as on, ${terms}, v.parts, v.source, v.method, v.origin, m.name as by, to_json(v.written_at) as at,
       row_number() over (partition by v.on_date order by v.written_at desc, v.id desc) = 1 as "isRead"
     from agreements.objective_value v
     join organisations.published_member m on m.territory_id = $1 and m.id = v.written_by
     where v.territory_id = $1 and v.objective_id = $2
     order by v.on_date desc, v.written_at desc, v.id desc limit 400`,
    [tx.territoryId, objectiveId],
  )

type NewContestation = Omit<NewValue, 'parts'> & {
  readonly contestedValue: number | null
  readonly reason: string
  readonly organisationId: string
}

/** False when the id is already there. */
export const insertContestation = async (
  tx: TerritoryTransaction,
  one: NewContestation,
  { memberId, now }: By,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.contestation (territory_id, id, objective_id, on_date, value, numerator, denominator, contested_value,
       reason, source, method, organisation_id, written_at, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (territory_id, id) do nothing returning id`,
    [
      ...[tx.territoryId, one.id, one.objectiveId, one.on, one.value, one.numerator, one.denominator],
      ...[one.contestedValue, one.reason, one.source, one.method, one.organisationId, now, memberId],
    ],
  )
  return rows.length === 1
}

type StoredContestation = Contestation & { readonly memberId: string }

/** Every value that a party proposed, those that wait for an answer first. */
export const contestationsOf = (
  tx: TerritoryTransaction,
  objectiveId: string,
): Promise<StoredContestation[]> =>
  tx.query<StoredContestation>(
    `select v.id, v.on_date as on, ${terms}, v.contested_value::float as "contestedValue", v.reason, v.source, v.method,
       o.name as organisation, m.name as by, v.written_by as "memberId", to_json(v.written_at) as at,
       case when a.answer is null then null
         else json_build_object('code', a.answer, 'reason', a.reason, 'by', n.name, 'at', a.answered_at) end as answer
     from agreements.contestation v
     join organisations.published_organisation o on o.territory_id = $1 and o.id = v.organisation_id
     join organisations.published_member m on m.territory_id = $1 and m.id = v.written_by
     left join agreements.contestation_answer a on a.territory_id = $1 and a.contestation_id = v.id
     left join organisations.published_member n on n.territory_id = $1 and n.id = a.answered_by
     where v.territory_id = $1 and v.objective_id = $2
     order by a.answer is not null, v.written_at desc, v.id desc limit 200`,
    [tx.territoryId, objectiveId],
  )

/** Only one answer is ever written; false when another one came first. */
export const insertAnswer = async (
  tx: TerritoryTransaction,
  contestationId: string,
  given: { answer: 'accepted' | 'refused'; reason: string | null; valueId: string | null },
  { memberId, now }: By,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.contestation_answer (territory_id, contestation_id, answer, reason, value_id, answered_at, answered_by)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (territory_id, contestation_id) do nothing returning contestation_id`,
    [tx.territoryId, contestationId, given.answer, given.reason, given.valueId, now, memberId],
  )
  return rows.length === 1
}
