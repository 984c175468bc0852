import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Tool, ToolBody } from '../../contract.ts'

/** What is written in one language is said in it to everybody. */
const ownColumns = `t.id as code, t.kind, t.theme, json_build_object('fr', t.title, 'en', t.title) as title,
  json_build_object('fr', t.content, 'en', t.content) as content, t.source, null as "verifiedOn", t.evidence,
  true as "isOwn", t.version`

export const ownTools = (tx: TerritoryTransaction): Promise<Tool[]> =>
  tx.query<Tool>(
    `select ${ownColumns} from library.tool t
     where t.territory_id = $1 and t.withdrawn_at is null order by t.theme, t.title, t.id limit 1000`,
    [tx.territoryId],
  )

export const loadTool = async (tx: TerritoryTransaction, id: string): Promise<Tool | undefined> => {
  const [row] = await tx.query<Tool>(
    `select ${ownColumns} from library.tool t
     where t.territory_id = $1 and t.id = $2 and t.withdrawn_at is null`,
    [tx.territoryId, id],
  )
  return row
}

type Writing = Pick<Context, 'tx' | 'actor' | 'now'>
type ToolFields = Omit<ToolBody, 'id'>

/** False when that id exists: the same press arrived twice. */
export const insertTool = async (
  { tx, actor, now }: Writing,
  id: string,
  tool: ToolFields,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into library.tool (territory_id, id, kind, theme, title, content, source, evidence, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, id, tool.kind, tool.theme, tool.title, tool.content, tool.source, tool.evidence],
      ...[actor.memberId, now],
    ],
  )
  return rows.length === 1
}

/** False when somebody changed it in between. */
export const updateTool = async (
  { tx, actor, now }: Writing,
  id: string,
  tool: ToolFields & { readonly version: number },
): Promise<boolean> => {
  const rows = await tx.query(
    `update library.tool set kind = $4, theme = $5, title = $6, content = $7, source = $8, evidence = $9,
       changed_by = $10, changed_at = $11, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 and withdrawn_at is null returning id`,
    [
      ...[tx.territoryId, id, tool.version, tool.kind, tool.theme, tool.title, tool.content, tool.source],
      ...[tool.evidence, actor.memberId, now],
    ],
  )
  return rows.length === 1
}

/** False when somebody changed it in between. */
export const markWithdrawn = async (
  { tx, actor, now }: Writing,
  id: string,
  version: number,
): Promise<boolean> => {
  const rows = await tx.query(
    `update library.tool set withdrawn_at = $4, changed_by = $5, changed_at = $4, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 and withdrawn_at is null returning id`,
    [tx.territoryId, id, version, now, actor.memberId],
  )
  return rows.length === 1
}
