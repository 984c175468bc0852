import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** The documents of her file that somebody chose to show her. */
export const shownIds = async (tx: TerritoryTransaction, personId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select document_id as id from participant.shown_document where territory_id = $1 and person_id = $2`,
    [tx.territoryId, personId],
  )
  return rows.map(({ id }) => id)
}

export const writeShown = async (
  { tx, now, actor }: Pick<Context, 'tx' | 'now' | 'actor'>,
  shown: { readonly personId: string; readonly documentId: string; readonly isShown: boolean },
): Promise<void> => {
  const { personId, documentId, isShown } = shown
  await (isShown
    ? tx.query(
        `insert into participant.shown_document (territory_id, id, person_id, document_id, shown_at, shown_by)
         values ($1, $2, $3, $4, $5, $6) on conflict (territory_id, person_id, document_id) do nothing`,
        [tx.territoryId, newId(now.getTime()), personId, documentId, now, actor.memberId],
      )
    : tx.query(
        `delete from participant.shown_document where territory_id = $1 and person_id = $2 and document_id = $3`,
        [tx.territoryId, personId, documentId],
      ))
}
