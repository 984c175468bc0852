import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Amendment } from '../../contract.ts'

export type StoredAmendment = Omit<Amendment, 'moves'> & { readonly isApplied: boolean }

const select = `
  select id, agreement_id as "agreementId", number, kind, state, label, content, changes,
    effective_on as "effectiveOn", deliberation_number as "deliberationNumber", deliberated_on as "deliberatedOn",
    transmitted_on as "transmittedOn", signed_on as "signedOn", applied_at is not null as "isApplied", version
  from agreements.amendment where territory_id = $1`

export const amendmentsOf = (tx: TerritoryTransaction, agreementId: string): Promise<StoredAmendment[]> =>
  tx.query<StoredAmendment>(`${select} and agreement_id = $2 order by number desc`, [
    tx.territoryId,
    agreementId,
  ])

export const loadAmendment = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredAmendment | undefined> => {
  const [row] = await tx.query<StoredAmendment>(`${select} and id = $2`, [tx.territoryId, id])
  return row
}

type Written = Omit<StoredAmendment, 'isApplied' | 'version'>
const record = `jsonb_to_record($2::jsonb) as r (id uuid, "agreementId" uuid, number int, kind text, state text,
  label text, content text, changes jsonb, "effectiveOn" date, "deliberationNumber" text, "deliberatedOn" date,
  "transmittedOn" date, "signedOn" date)`

/** False when the id is known. */
export const insertAmendment = async (
  { tx, now, memberId }: { tx: TerritoryTransaction; now: Date; memberId: string },
  one: Written,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.amendment (territory_id, id, agreement_id, number, kind, state, label, content, changes,
       effective_on, deliberation_number, deliberated_on, transmitted_on, signed_on, created_at, created_by)
     select $1, r.id, r."agreementId", r.number, r.kind, r.state, r.label, r.content, r.changes, r."effectiveOn",
       r."deliberationNumber", r."deliberatedOn", r."transmittedOn", r."signedOn", $3, $4
     from ${record} on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, JSON.stringify(one), now, memberId],
  )
  return rows.length === 1
}

/** Writes its fields and one version more; its agreement is held. */
export const updateAmendment = async (tx: TerritoryTransaction, one: Written): Promise<void> => {
  await tx.query(
    `update agreements.amendment a set state = r.state, label = r.label, content = r.content, changes = r.changes,
       effective_on = r."effectiveOn", deliberation_number = r."deliberationNumber",
       deliberated_on = r."deliberatedOn", transmitted_on = r."transmittedOn", signed_on = r."signedOn",
       version = a.version + 1
     from ${record} where a.territory_id = $1 and a.id = r.id`,
    [tx.territoryId, JSON.stringify(one)],
  )
}
