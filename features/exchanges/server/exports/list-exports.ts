import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { linesPerPage, type listExports } from '../../contract.ts'

/** One's own exports, or all of them for who exports the whole territory. */
export const showExports: TerritoryHandler<typeof listExports> = async ({ tx, actor }, { query }) => {
  const onlyHers = scopeOf(actor, 'exchanges.export') === 'territory' ? null : actor.memberId
  const where = 'e.territory_id = $1 and ($2::uuid is null or e.by_member_id = $2)'
  const rows = await tx.query<{
    id: string
    list: string
    format: string
    reason: string
    count: number
    at: Date
    by: string | null
  }>(
    `select e.id, e.list, e.format, e.reason, e.count, e.at, m.name as by from exchanges.list_export e
     left join organisations.published_member m on m.territory_id = $1 and m.id = e.by_member_id
     where ${where} order by e.at desc, e.id desc offset $3 limit $4`,
    [tx.territoryId, onlyHers, query.offset, linesPerPage],
  )
  const [counted] = await tx.query<{ total: number }>(
    `select count(*)::int as total from exchanges.list_export e where ${where}`,
    [tx.territoryId, onlyHers],
  )
  return done({
    items: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    total: counted?.total ?? 0,
  })
}
