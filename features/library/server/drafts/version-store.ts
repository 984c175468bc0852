import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Block } from '../../contract.ts'

/** What a version keeps: the blocks in their order, their figures with the values of that instant. */
interface KeptText {
  readonly blocks: readonly Block[]
}

/** The number given, or nothing when that id exists: the same press arrived twice. */
export const insertVersion = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  draftId: string,
  id: string,
  text: KeptText,
): Promise<number | undefined> => {
  const [row] = await tx.query<{ number: number }>(
    `insert into library.draft_version (territory_id, id, draft_id, number, content, written_by, written_at)
     select $1, $2, $3, coalesce(max(v.number), 0) + 1, $4::jsonb, $5, $6
     from library.draft_version v where v.territory_id = $1 and v.draft_id = $3
     on conflict do nothing returning number`,
    [tx.territoryId, id, draftId, JSON.stringify(text), actor.memberId, now],
  )
  return row?.number
}

export const loadVersion = async (
  tx: TerritoryTransaction,
  draftId: string,
  number: number,
): Promise<KeptText | undefined> => {
  const [row] = await tx.query<{ content: KeptText }>(
    'select content from library.draft_version where territory_id = $1 and draft_id = $2 and number = $3',
    [tx.territoryId, draftId, number],
  )
  return row?.content
}

export const insertSignature = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  draftId: string,
  versionId: string,
  signedOn: string,
): Promise<void> => {
  await tx.query(
    `insert into library.draft_signature (territory_id, draft_id, version_id, signed_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.territoryId, draftId, versionId, signedOn, actor.memberId, now],
  )
}
