import type { NamedEntry } from '#features/pathways/server/public.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** The sessions of a member who is still there, from an instant on. */
export const calendarSessions = (
  tx: TerritoryTransaction,
  memberId: string,
  from: Date,
): Promise<NamedEntry[]> =>
  tx.query(
    `select s.id, s.starts_at as at, (extract(epoch from s.ends_at - s.starts_at) / 60)::int as minutes, s.place,
       a.public_label as "publicLabel", s.version as sequence, s.state = 'cancelled' as "isCancelled",
       null as "updatedAt"
     from training.session s
     join training.activity a on a.territory_id = $1 and a.id = s.activity_id
     join organisations.published_member m on m.territory_id = $1 and m.id = $2 and m.left_on is null
     where s.territory_id = $1 and s.state <> 'draft' and s.starts_at >= $3
       and (s.trainer_id = $2 or (s.trainer_id is null and s.created_by = $2))
     order by s.starts_at limit 1000`,
    [tx.territoryId, memberId, from],
  )
