import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Agreement, Objective, ObjectiveBody } from '../contract.ts'
import { indicatorOf } from '../rules/indicators.ts'
import { opensTo, type Reader, readerValues } from './life/agreement-reader.ts'

const agreementColumns = `a.id, a.label, a.scheme_id as "schemeId", a.starts_on as "startsOn", a.ends_on as "endsOn",
  a.signed_on as "signedOn", a.version`

/**
 * The agreements that may carry objectives and that the reader may open: those that hold some first, then those that
 * run at `today`, then the latest.
 */
export const agreementsOf = (tx: TerritoryTransaction, today: string, reader: Reader): Promise<Agreement[]> =>
  tx.query<Agreement>(
    `select ${agreementColumns} from agreements.agreement a
     where a.territory_id = $1 and a.state <> 'cancelled' and ${opensTo(3)}
     order by exists (select from agreements.objective o where o.territory_id = $1 and o.agreement_id = a.id) desc,
       a.kind = 'protocole' desc, ($2::date between a.starts_on and a.ends_on) desc, a.starts_on desc, a.id limit 50`,
    [tx.territoryId, today, ...readerValues(reader)],
  )

/** Nothing when it is restricted to others. */
export const loadAgreement = async (
  tx: TerritoryTransaction,
  id: string,
  reader: Reader,
): Promise<Agreement | undefined> => {
  const [row] = await tx.query<Agreement>(
    `select ${agreementColumns} from agreements.agreement a where a.territory_id = $1 and a.id = $2 and ${opensTo(3)}`,
    [tx.territoryId, id, ...readerValues(reader)],
  )
  return row
}

export const insertAgreement = async (
  tx: TerritoryTransaction,
  agreement: Omit<Agreement, 'version'>,
  by: { memberId: string; now: Date },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.agreement (territory_id, id, kind, label, scheme_id, starts_on, ends_on, signed_on, created_at,
       created_by, followed_by, state)
     values ($1, $2, 'protocole', $3, $4, $5, $6, $7, $8, $9, $9,
       case when $7::date is null then 'draft' else 'signed' end) on conflict (territory_id, id) do nothing returning id`,
    [
      tx.territoryId,
      agreement.id,
      agreement.label,
      agreement.schemeId,
      agreement.startsOn,
      agreement.endsOn,
      agreement.signedOn,
      by.now,
      by.memberId,
    ],
  )
  return rows.length === 1
}

/** False when someone changed it in between. */
export const updateAgreement = async (tx: TerritoryTransaction, agreement: Agreement): Promise<boolean> => {
  const rows = await tx.query(
    `update agreements.agreement set label = $4, scheme_id = $5, starts_on = $6, ends_on = $7, signed_on = $8,
       state = case when state = 'draft' and $8::date is not null then 'signed' else state end, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [
      tx.territoryId,
      agreement.id,
      agreement.version,
      agreement.label,
      agreement.schemeId,
      agreement.startsOn,
      agreement.endsOn,
      agreement.signedOn,
    ],
  )
  return rows.length === 1
}

const objectiveColumns = `o.id, o.agreement_id as "agreementId", o.position, o.label, o.article,
  o.indicator_code as "indicatorCode", o.indicator_version as "indicatorVersion", o.nature, o.direction,
  json_build_object('from', o.period_from, 'to', o.period_to) as period,
  case when o.baseline_value is null then null
    else json_build_object('value', o.baseline_value::float, 'on', o.baseline_on) end as baseline,
  json_build_object('min', o.target_min::float, 'max', o.target_max::float) as target, o.filters, o.version`

export const objectivesOf = (tx: TerritoryTransaction, agreementId: string): Promise<Objective[]> =>
  tx.query<Objective>(
    `select ${objectiveColumns} from agreements.objective o where o.territory_id = $1 and o.agreement_id = $2
     order by o.position, o.id`,
    [tx.territoryId, agreementId],
  )

export const loadObjective = async (tx: TerritoryTransaction, id: string): Promise<Objective | undefined> => {
  const [row] = await tx.query<Objective>(
    `select ${objectiveColumns} from agreements.objective o where o.territory_id = $1 and o.id = $2`,
    [tx.territoryId, id],
  )
  return row
}

const valuesOf = (body: Omit<ObjectiveBody, 'id'>): unknown[] => {
  const { version, nature } = indicatorOf(body.indicatorCode)
  return [
    body.label,
    body.article,
    body.indicatorCode,
    version,
    nature,
    body.direction,
    body.period.from,
    body.period.to,
    body.baseline?.value ?? null,
    body.baseline?.on ?? null,
    body.target.min,
    body.target.max,
    JSON.stringify(body.filters),
  ]
}

/** Adds at the end of the protocol, under the definition in force; false when the id is already there. */
export const insertObjective = async (
  tx: TerritoryTransaction,
  agreementId: string,
  body: ObjectiveBody,
  by: { memberId: string; now: Date },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.objective (territory_id, id, agreement_id, position, label, article, indicator_code,
       indicator_version, nature, direction, period_from, period_to, baseline_value, baseline_on, target_min, target_max,
       filters, created_at, created_by)
     values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from agreements.objective where territory_id = $1 and agreement_id = $3),
       $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $4, $5)
     on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, body.id, agreementId, by.now, by.memberId, ...valuesOf(body)],
  )
  return rows.length === 1
}

export const updateObjective = async (
  tx: TerritoryTransaction,
  id: string,
  version: number,
  body: Omit<ObjectiveBody, 'id'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `update agreements.objective set label = $4, article = $5, indicator_code = $6, indicator_version = $7, nature = $8,
       direction = $9, period_from = $10, period_to = $11, baseline_value = $12, baseline_on = $13, target_min = $14,
       target_max = $15, filters = $16, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...valuesOf(body)],
  )
  return rows.length === 1
}

export const deleteObjective = async (
  tx: TerritoryTransaction,
  id: string,
  version: number,
): Promise<boolean> => {
  const rows = await tx.query(
    'delete from agreements.objective where territory_id = $1 and id = $2 and version = $3 returning id',
    [tx.territoryId, id, version],
  )
  return rows.length === 1
}

/** Objectives written in all the protocols of the territory. */
export const countObjectives = async (tx: TerritoryTransaction): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::int as count from agreements.objective where territory_id = $1',
    [tx.territoryId],
  )
  return row?.count ?? 0
}
