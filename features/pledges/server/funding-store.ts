import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Funding } from '../contract.ts'

const MOST = 5000

/** Lines of funding by operator and year, the latest year first. */
export const loadFundings = (tx: TerritoryTransaction, id: string | null = null): Promise<Funding[]> =>
  tx.query<Funding>(
    `select f.id, f.operator_id as "operatorId", o.name as "operatorName", f.year, f.funder_id as "funderId",
       coalesce(s.name, f.funder_name) as "sourceName", f.agreement_id as "agreementId", a.label as "agreementLabel",
       f.planned_cents as "plannedCents", f.paid_cents as "paidCents", f.note, f.version
     from pledges.operator_funding f
     join organisations.published_organisation o on o.territory_id = $1 and o.id = f.operator_id
     left join organisations.published_organisation s on s.territory_id = $1 and s.id = f.funder_id
     left join agreements.published_agreement a on a.territory_id = $1 and a.id = f.agreement_id
     where f.territory_id = $1 and ($2::uuid is null or f.id = $2)
     order by f.year desc, o.name, "sourceName", f.id limit ${MOST}`,
    [tx.territoryId, id],
  )

export interface FundingValues {
  readonly operatorId: string
  readonly year: number
  readonly funderId: string | null
  readonly funderName: string | null
  readonly agreementId: string | null
  readonly plannedCents: number
  readonly paidCents: number
  readonly note: string | null
}

const valuesOf = (one: FundingValues) => [
  ...[one.operatorId, one.year, one.funderId, one.funderName, one.agreementId],
  ...[one.plannedCents, one.paidCents, one.note],
]

/** Whether this operator has a line of this source for this year already, under the same agreement. */
export const isKnown = async (
  { tx }: Pick<Context, 'tx'>,
  id: string,
  one: FundingValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `select 1 from pledges.operator_funding where territory_id = $1 and id <> $2 and operator_id = $3 and year = $4
       and (funder_id = $5 or lower(funder_name) = lower($6)) and agreement_id is not distinct from $7`,
    [tx.territoryId, id, one.operatorId, one.year, one.funderId, one.funderName, one.agreementId],
  )
  return rows.length > 0
}

/** False when that id, or that line, is there already. */
export const insertFunding = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  id: string,
  values: FundingValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into pledges.operator_funding (territory_id, id, operator_id, year, funder_id, funder_name, agreement_id,
       planned_cents, paid_cents, note, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
    [tx.territoryId, id, ...valuesOf(values), actor.memberId, now],
  )
  return rows.length > 0
}

/** False when the version is stale. */
export const updateFunding = async (
  { tx }: Pick<Context, 'tx'>,
  { id, version }: { readonly id: string; readonly version: number },
  values: FundingValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `update pledges.operator_funding set operator_id = $4, year = $5, funder_id = $6, funder_name = $7, agreement_id = $8,
       planned_cents = $9, paid_cents = $10, note = $11, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...valuesOf(values)],
  )
  return rows.length > 0
}

/** False when the version is stale. */
export const deleteFunding = async (
  { tx }: Pick<Context, 'tx'>,
  id: string,
  version: number,
): Promise<boolean> => {
  const rows = await tx.query(
    'delete from pledges.operator_funding where territory_id = $1 and id = $2 and version = $3 returning id',
    [tx.territoryId, id, version],
  )
  return rows.length > 0
}

/** The years of an agreement, first and last. */
export const termOf = async (
  tx: TerritoryTransaction,
  agreementId: string,
): Promise<{ readonly from: number; readonly to: number; readonly label: string } | undefined> => {
  const [row] = await tx.query<{ from: number; to: number; label: string }>(
    `select extract(year from starts_on)::integer as "from", extract(year from ends_on)::integer as "to", label
     from agreements.published_agreement where territory_id = $1 and id = $2`,
    [tx.territoryId, agreementId],
  )
  return row
}
