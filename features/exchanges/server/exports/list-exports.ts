import { localDate, localTime } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import { type Exported, type exportExports, linesPerPage, type listExports } from '../../contract.ts'

export const showExports: TerritoryHandler<typeof listExports> = async (context, { query }) =>
  done(await pageOfExports(context, { offset: query.offset, limit: linesPerPage }))

const columns = [
  { key: 'list', label: 'Liste', kind: 'text' },
  { key: 'format', label: 'Format', kind: 'text' },
  { key: 'count', label: 'Lignes', kind: 'number' },
  { key: 'reason', label: 'Motif', kind: 'text' },
  { key: 'on', label: 'Partie le', kind: 'date' },
  { key: 'hour', label: 'Heure', kind: 'text' },
  { key: 'by', label: 'Par', kind: 'text' },
] as const satisfies readonly Column[]

const listLabels: Readonly<Record<string, string>> = { people: 'Personnes', pathways: 'Parcours' }

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

/** One's own exports, or all of them for who exports the whole territory. */
const pageOfExports = async (
  { tx, actor }: Context,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ items: Exported[]; total: number }> => {
  const onlyHers = scopeOf(actor, 'exchanges.export') === 'territory' ? null : actor.memberId
  const where = 'e.territory_id = $1 and ($2::uuid is null or e.by_member_id = $2)'
  const rows = await tx.query<Omit<Exported, 'at'> & { at: Date }>(
    `select e.id, e.list, e.format, e.reason, e.count, e.at, m.name as by from exchanges.list_export e
     left join organisations.published_member m on m.territory_id = $1 and m.id = e.by_member_id
     where ${where} order by e.at desc, e.id desc offset $3 limit $4`,
    [tx.territoryId, onlyHers, page.offset, page.limit],
  )
  const [counted] = await tx.query<{ total: number }>(
    `select count(*)::int as total from exchanges.list_export e where ${where}`,
    [tx.territoryId, onlyHers],
  )
  return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })), total: counted?.total ?? 0 }
}
