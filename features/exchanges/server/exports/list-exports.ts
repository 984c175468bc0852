import { localDate, localTime } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import { type Exported, type exportExports, linesPerPage, type listExports } from '../../contract.ts'
import { listLabels } from '../../rules/list-labels.ts'

export const showExports: TerritoryHandler<typeof listExports> = async (context, { query }) =>
  done(await pageOfExports(context, { offset: query.offset, limit: linesPerPage }))

const columns = [
  { key: 'list', label: 'Liste', kind: 'text' },
  { key: 'count', label: 'Lignes', kind: 'number' },
  { key: 'reason', label: 'Motif', kind: 'text' },
  { key: 'on', label: 'Partie le', kind: 'date' },
  { key: 'hour', label: 'Heure', kind: 'text' },
  { key: 'by', label: 'Par', kind: 'text' },
] as const satisfies readonly Column[]

/** What left, for a review: the reasons are the point of it. */
export const sendExports: TerritoryHandler<typeof exportExports> = async (context, { body }) => {
  const { items } = await pageOfExports(context, { offset: 0, limit: linesToRead })
  return giveList(context, {
    listCode: 'exchanges.exports',
    name: 'listes-parties',
    format: body.format,
    columns,
    rows: items.map((row) => ({
      ...row,
      list: listLabels[row.list] ?? row.list,
      on: localDate(new Date(row.at), context.timeZone),
      hour: localTime(new Date(row.at), context.timeZone),
    })),
  })
}

/** One's own exports, or all of them for who exports the whole territory. A list without names needs no reason. */
const left = `l.territory_id = $1 and l.action = 'exchanges.list-exported' and l.reason is not null
  and ($2::uuid is null or l.member_id = $2)`

/** The lists that left, read from the trail, where each page writes its own before the file is made. */
const pageOfExports = async (
  { tx, actor }: Context,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ items: Exported[]; total: number }> => {
  const values = [tx.territoryId, scopeOf(actor, 'exchanges.export') === 'territory' ? null : actor.memberId]
  const rows = await tx.query<Omit<Exported, 'at'> & { at: Date }>(
    `select l.id, l.details->>'list' as list, l.reason, (l.details->>'count')::int as count, l.at, m.name as by
     from audit.line l left join organisations.published_member m on m.territory_id = $1 and m.id = l.member_id
     where ${left} order by l.at desc, l.id desc offset $3 limit $4`,
    [...values, page.offset, page.limit],
  )
  const [counted] = await tx.query<{ total: number }>(
    `select count(*)::int as total from audit.line l where ${left}`,
    values,
  )
  return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })), total: counted?.total ?? 0 }
}
