import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** What an earlier import of the same kind and partner made of the same identity, and still holds. */
export const earlierEntities = async (
  tx: TerritoryTransaction,
  asked: {
    readonly importId: string
    readonly kind: string
    readonly organisationId: string | null
    readonly keys: readonly string[]
  },
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ key: string; entityId: string }>(
    `select l.identity_key as key, l.entity_id as "entityId" from exchanges.import_line l
     join exchanges.import i on i.territory_id = l.territory_id and i.id = l.import_id
     where l.territory_id = $1 and l.identity_key = any($2) and l.outcome = 'applied' and l.entity_id is not null
       and i.id <> $3 and i.kind = $4 and i.organisation_id is not distinct from $5
     order by i.created_at`,
    [tx.territoryId, asked.keys, asked.importId, asked.kind, asked.organisationId],
  )
  return new Map(rows.map((row) => [row.key, row.entityId]))
}
