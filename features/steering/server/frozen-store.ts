import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type CommitteeBoard, committeeBoard } from '../contract.ts'

/**
 * Keeps the figures of a committee as they stand. Agreements keep boards too (`freezeBoard`), with small counts that they
 * hide from who may not see persons when read; a committee's paper has none, so that its copy is made without them.
 */
export const freeze = async (
  { tx, now, actor }: Pick<Context, 'tx' | 'now'> & { readonly actor: { readonly memberId: string } },
  meetingId: string,
  boards: readonly CommitteeBoard[],
): Promise<void> => {
  await tx.query(
    `insert into steering.frozen_board (territory_id, meeting_id, agreement_id, content, frozen_at, frozen_by)
     select $1, $2, f.agreement_id, f.content, $3, $4
     from unnest($5::uuid[], $6::text[]) as f (agreement_id, content) on conflict do nothing`,
    [
      ...[tx.territoryId, meetingId, now, actor.memberId],
      ...[boards.map(({ agreementId }) => agreementId), boards.map((one) => JSON.stringify(one))],
    ],
  )
}

interface Frozen {
  readonly board: CommitteeBoard
  readonly at: string
}

/** What was frozen when the minutes of a meeting were signed. */
export const frozenOf = async (tx: TerritoryTransaction, meetingId: string): Promise<Frozen[]> =>
  (
    await tx.query<{ content: string; at: Date }>(
      `select content, frozen_at as at from steering.frozen_board
       where territory_id = $1 and meeting_id = $2 order by agreement_id`,
      [tx.territoryId, meetingId],
    )
  ).map(({ content, at }) => ({ board: committeeBoard.parse(JSON.parse(content)), at: at.toISOString() }))
