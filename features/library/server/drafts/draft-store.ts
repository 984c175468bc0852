import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Draft, DraftRow, DraftVersion } from '../../contract.ts'

/** A draft without its blocks. */
export interface StoredDraft extends Pick<Draft, 'id' | 'label' | 'version' | 'agreement'> {
  readonly signedOn: string | null
  readonly recordedAt: Date | null
  readonly recordedByName: string | null
  readonly signedVersionId: string | null
  readonly signedNumber: number | null
}

const draftColumns = `d.id, d.label, d.version,
  case when a.id is null then null else json_build_object('id', a.id, 'label', a.label) end as agreement,
  s.signed_on as "signedOn", s.recorded_at as "recordedAt", m.name as "recordedByName",
  s.version_id as "signedVersionId", v.number as "signedNumber"`
const draftJoins = `library.draft d
  left join agreements.published_agreement a on a.territory_id = $1 and a.id = d.agreement_id
  left join library.draft_signature s on s.territory_id = $1 and s.draft_id = d.id
  left join library.draft_version v on v.territory_id = $1 and v.id = s.version_id
  left join organisations.published_member m on m.territory_id = $1 and m.id = s.recorded_by`

export const loadDraft = async (tx: TerritoryTransaction, id: string): Promise<StoredDraft | undefined> => {
  const [row] = await tx.query<StoredDraft>(
    `select ${draftColumns} from ${draftJoins} where d.territory_id = $1 and d.id = $2`,
    [tx.territoryId, id],
  )
  return row
}

/** Holds the draft until the end of the transaction: two people who write in it take turns, a signature waits. */
export const holdDraft = async (tx: TerritoryTransaction, id: string): Promise<StoredDraft | undefined> => {
  await tx.query('select 1 from library.draft where territory_id = $1 and id = $2 for update', [
    tx.territoryId,
    id,
  ])
  return loadDraft(tx, id)
}

export const draftsOf = async (tx: TerritoryTransaction): Promise<DraftRow[]> => {
  const rows = await tx.query<Omit<DraftRow, 'createdAt'> & { readonly createdAt: Date }>(
    `select d.id, d.label, a.label as "agreementLabel", d.created_at as "createdAt", s.signed_on as "signedOn",
       (select count(*)::int from library.block b where b.territory_id = $1 and b.draft_id = d.id) as blocks,
       (select count(*)::int from library.draft_version v where v.territory_id = $1 and v.draft_id = d.id) as versions
     from library.draft d
     left join agreements.published_agreement a on a.territory_id = $1 and a.id = d.agreement_id
     left join library.draft_signature s on s.territory_id = $1 and s.draft_id = d.id
     where d.territory_id = $1 order by d.created_at desc, d.id limit 200`,
    [tx.territoryId],
  )
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

/** False when that id exists: the same press arrived twice. */
export const insertDraft = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  draft: { readonly id: string; readonly label: string; readonly agreementId: string | null },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into library.draft (territory_id, id, label, agreement_id, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [tx.territoryId, draft.id, draft.label, draft.agreementId, actor.memberId, now],
  )
  return rows.length === 1
}

/** False when somebody changed it in between. */
export const updateDraft = async (
  tx: TerritoryTransaction,
  id: string,
  { version, label, agreementId }: { version: number; label: string; agreementId: string | null },
): Promise<boolean> => {
  const rows = await tx.query(
    `update library.draft set label = $4, agreement_id = $5, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, label, agreementId],
  )
  return rows.length === 1
}

/** A volet is what one comes to write: those agreements first, then the others. */
export const agreementChoices = (
  tx: TerritoryTransaction,
): Promise<{ readonly id: string; readonly label: string }[]> =>
  tx.query(
    `select id, label from agreements.published_agreement where territory_id = $1
     order by kind = 'volet' desc, starts_on desc, id limit 100`,
    [tx.territoryId],
  )

export const versionsOf = async (tx: TerritoryTransaction, draftId: string): Promise<DraftVersion[]> => {
  const rows = await tx.query<Omit<DraftVersion, 'writtenAt'> & { readonly writtenAt: Date }>(
    `select v.number, v.written_at as "writtenAt", m.name as "writtenByName"
     from library.draft_version v
     join organisations.published_member m on m.territory_id = $1 and m.id = v.written_by
     where v.territory_id = $1 and v.draft_id = $2 order by v.number desc limit 200`,
    [tx.territoryId, draftId],
  )
  return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }))
}
