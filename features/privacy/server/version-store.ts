import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface Version<Content> {
  /** 0 while nothing was written. */
  readonly number: number
  readonly content: Content
  readonly writtenAt: string | null
  readonly writtenByName: string | null
}

/** The texts that a territory writes by version: one table each, to which rows are only added. */
export const versionStore = <Content extends object>(
  table: 'privacy.declaration' | 'privacy.assessment',
  empty: Content,
) => {
  /** The latest first, `most` of them. A field added since then reads as empty. */
  const load = async (tx: TerritoryTransaction, most = 200): Promise<Version<Content>[]> => {
    const rows = await tx.query<{
      readonly number: number
      readonly content: Partial<Content>
      readonly writtenAt: Date
      readonly writtenByName: string | null
    }>(
      `select v.number, v.content, v.written_at as "writtenAt", m.name as "writtenByName"
       from ${table} v
       left join organisations.published_member m on m.territory_id = $1 and m.id = v.written_by
       where v.territory_id = $1 order by v.number desc limit $2`,
      [tx.territoryId, most],
    )
    return rows.map((row) => ({
      ...row,
      content: { ...empty, ...row.content },
      writtenAt: row.writtenAt.toISOString(),
    }))
  }
  return {
    load,
    latest: async (tx: TerritoryTransaction): Promise<Version<Content>> =>
      (await load(tx, 1))[0] ?? { number: 0, content: empty, writtenAt: null, writtenByName: null },
    /** False when that number was written meanwhile. */
    insert: async (
      { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
      { id, number, content }: { readonly id: string; readonly number: number; readonly content: Content },
    ): Promise<boolean> => {
      const rows = await tx.query(
        `insert into ${table} (territory_id, id, number, content, written_by, written_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (territory_id, number) do nothing returning id`,
        [tx.territoryId, id, number, JSON.stringify(content), actor.memberId, now],
      )
      return rows.length > 0
    },
  }
}
