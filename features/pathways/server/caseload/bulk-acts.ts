import { newId } from '#kernel/id.ts'
import { done } from '#kernel/result.ts'
import type { CallReply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listActs } from '../../contract/caseload.ts'

interface BulkAct {
  readonly id: string | undefined
  readonly kind: 'appointments' | 'hand-over' | 'follow-ups' | 'export'
  readonly count: number
  /** What is needed to undo it; never a name. */
  readonly details: Readonly<Record<string, unknown>>
}

/** False when the same act was already recorded: a double click. */
export const recordAct = async ({ tx, actor, now }: Context, act: BulkAct): Promise<boolean> => {
  const written = await tx.query(
    `insert into pathways.bulk_act (territory_id, id, member_id, kind, at, count, details) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (territory_id, id) do nothing returning id`,
    [
      ...[tx.territoryId, act.id ?? newId(now.getTime()), actor.memberId, act.kind, now, act.count],
      JSON.stringify(act.details),
    ],
  )
  return written.length > 0
}

export const showActs: TerritoryHandler<typeof listActs> = async ({ tx, actor }) => {
  const items = await tx.query<CallReply<typeof listActs>['items'][number]>(
    `select id, kind, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, count, details - 'undo' as details,
       to_char(undone_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "undoneAt"
     from pathways.bulk_act where territory_id = $1 and member_id = $2 order by bulk_act.at desc limit 10`,
    [tx.territoryId, actor.memberId],
  )
  return done({ items })
}
