import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface StoredVersion {
  readonly number: number
  /** Null: back to the text of the product. */
  readonly text: string | null
  readonly writtenAt: Date
  readonly writtenByName: string
}

const columns = `v.number, v.content as text, v.written_at as "writtenAt", m.name as "writtenByName"`
const joined = `templates.version v
  join organisations.published_member m on m.territory_id = $1 and m.id = v.written_by`

/** The versions of one kind, the latest first. */
export const versionsOf = (tx: TerritoryTransaction, kind: string): Promise<StoredVersion[]> =>
  tx.query(
    `select ${columns} from ${joined} where v.territory_id = $1 and v.kind = $2 order by v.number desc limit 100`,
    [tx.territoryId, kind],
  )

/** The latest version of each kind that the territory changed. */
export const latestVersions = async (
  tx: TerritoryTransaction,
): Promise<ReadonlyMap<string, StoredVersion>> => {
  const rows = await tx.query<StoredVersion & { readonly kind: string }>(
    `select distinct on (v.kind) v.kind, ${columns} from ${joined}
     where v.territory_id = $1 order by v.kind, v.number desc`,
    [tx.territoryId],
  )
  return new Map(rows.map((row) => [row.kind, row]))
}

/** The version in force at an instant; none while the territory had written none. */
export const versionAt = async (
  tx: TerritoryTransaction,
  kind: string,
  at: Date,
): Promise<Pick<StoredVersion, 'number' | 'text'> | undefined> => {
  const [row] = await tx.query<Pick<StoredVersion, 'number' | 'text'>>(
    `select v.number, v.content as text from templates.version v
     where v.territory_id = $1 and v.kind = $2 and v.written_at <= $3 order by v.number desc limit 1`,
    [tx.territoryId, kind, at],
  )
  return row
}

/** False when that number was written meanwhile. */
export const insertVersion = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  version: {
    readonly id: string
    readonly kind: string
    readonly number: number
    readonly text: string | null
  },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into templates.version (territory_id, id, kind, number, content, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (territory_id, kind, number) do nothing returning id`,
    [tx.territoryId, version.id, version.kind, version.number, version.text, actor.memberId, now],
  )
  return rows.length > 0
}
