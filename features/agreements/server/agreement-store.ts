import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Agreement } from '../contract.ts'
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
