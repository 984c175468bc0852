import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type Checkpoint, purgeAction } from './verify-store.ts'

/** Checkpoints older than an instant whose lines are still there. */
export const expiredCheckpoints = (tx: TerritoryTransaction, before: Date): Promise<Checkpoint[]> =>
  tx.query(
    `select c.seq, c.hash, c.made_at as "madeAt" from audit.checkpoint c
     where c.territory_id = $1 and c.made_at <= $2
       and exists (select from audit.seal s where s.territory_id = $1 and s.seq <= c.seq)
     order by c.seq`,
    [tx.territoryId, before],
  )

/** Erases what a checkpoint closes and tells it in the trail. As owner: the application may do neither. */
export const eraseTo = async (
  tx: TerritoryTransaction,
  { seq, hash, madeAt }: Checkpoint,
  { now, months }: { readonly now: Date; readonly months: number },
): Promise<number> => {
  const [row] = await tx.query<{ erased: number }>(
    `with erased as (
       delete from audit.line l using audit.seal s
       where l.territory_id = $1 and s.territory_id = $1 and s.line_id = l.id and s.seq <= $2 returning l.id
     ), untied as (
       delete from audit.concerned c using audit.seal s
       where c.territory_id = $1 and s.territory_id = $1 and s.line_id = c.line_id and s.seq <= $2
     ), unsealed as (
       delete from audit.seal where territory_id = $1 and seq <= $2
     )
     select count(*)::int as erased from erased`,
    [tx.territoryId, seq],
  )
  const erased = row?.erased ?? 0
  await tx.query(
    'insert into audit.line (territory_id, id, at, action, subject_kind, details) values ($1, $2, $3, $4, $5, $6)',
    [
      ...[tx.territoryId, newId(now.getTime()), now, purgeAction, 'trail'],
      JSON.stringify({ seq, hash: hash.toString('hex'), lines: erased, months, until: madeAt.toISOString() }),
    ],
  )
  return erased
}
