import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type Declaration, type DeclarationVersion, emptyDeclaration } from '../contract.ts'

const nothingDeclared: DeclarationVersion = {
  number: 0,
  content: emptyDeclaration,
  writtenAt: null,
  writtenByName: null,
}

/** Every version, the latest first; `most` of them. A field added since then reads as empty. */
export const loadDeclarations = async (
  tx: TerritoryTransaction,
  most = 200,
): Promise<DeclarationVersion[]> => {
  const rows = await tx.query<{
    readonly number: number
    readonly content: Partial<Declaration>
    readonly writtenAt: Date
    readonly writtenByName: string | null
  }>(
    `select d.number, d.content, d.written_at as "writtenAt", m.name as "writtenByName"
     from privacy.declaration d
     left join organisations.published_member m on m.territory_id = $1 and m.id = d.written_by
     where d.territory_id = $1 order by d.number desc limit $2`,
    [tx.territoryId, most],
  )
  return rows.map((row) => ({
    ...row,
    content: { ...emptyDeclaration, ...row.content },
    writtenAt: row.writtenAt.toISOString(),
  }))
}

export const latestDeclaration = async (tx: TerritoryTransaction): Promise<DeclarationVersion> =>
  (await loadDeclarations(tx, 1))[0] ?? nothingDeclared

/** False when that number was written meanwhile. */
export const insertDeclaration = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  { id, number, content }: { readonly id: string; readonly number: number; readonly content: Declaration },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into privacy.declaration (territory_id, id, number, content, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (territory_id, number) do nothing returning id`,
    [tx.territoryId, id, number, JSON.stringify(content), actor.memberId, now],
  )
  return rows.length > 0
}
