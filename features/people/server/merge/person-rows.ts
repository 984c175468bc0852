import { countFiles } from '#features/documents/server/public.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { HoldingKind } from '../../contract.ts'

type Rehome = (
  tx: TerritoryTransaction,
  move: { readonly from: string; readonly to: string; readonly among: readonly string[] | null },
) => Promise<readonly string[]>

/**
 * Rows that hang on a person, declared by the feature that owns them, so that they follow her when two files become
 * one, and go back. The application lists them all, what others hang on first; a test finds a table left out.
 */
export interface PersonRows {
  /** `schema.table`, a constant of the code. */
  readonly table: `${string}.${string}`
  /** What these rows count as when two files are compared. */
  readonly kind?: HoldingKind
  /** SQL of the rows that count, all of them when absent. */
  readonly counted?: string
  /** Column that names a row. Another than `id` is unique with the person: a row that both have stays where it is. */
  readonly key?: string
  /** Columns by which a row written since goes back with the row that it hangs on. */
  readonly follows?: readonly string[]
  /** For rows that a plain update may not reach; among all when `among` is null. Gives the keys moved. */
  readonly rehome?: Rehome
}

interface Merge {
  readonly id: string
  readonly keptId: string
  readonly absorbedId: string
}

const note = `insert into people.merged_row (territory_id, merge_id, table_name, row_key)`

/** Brings all rows of the absorbed file into the kept one, each noted. */
export const bringRows = async (
  tx: TerritoryTransaction,
  merge: Merge,
  { table, key = 'id', rehome }: PersonRows,
): Promise<void> => {
  if (rehome) {
    const keys = await rehome(tx, { from: merge.absorbedId, to: merge.keptId, among: null })
    await noteKeys(tx, merge, table, keys)
    return
  }
  const unlessBoth =
    key === 'id'
      ? ''
      : `and not exists (select from ${table} o where o.territory_id = $1 and o.person_id = $3 and o.${key} = r.${key})`
  await tx.query(
    `with moved as (
       update ${table} r set person_id = $3 where r.territory_id = $1 and r.person_id = $2 ${unlessBoth}
       returning r.${key} as key
     )
     ${note} select $1::uuid, $4::uuid, $5::text, key from moved`,
    [tx.territoryId, merge.absorbedId, merge.keptId, merge.id, table],
  )
}

/** Gives back the rows that came, and those written since that hang on one of them. */
export const giveBackRows = async (
  tx: TerritoryTransaction,
  merge: Merge,
  { table, key = 'id', follows = [], rehome }: PersonRows,
): Promise<void> => {
  if (rehome) {
    const among = await keysOf(tx, merge)
    await noteKeys(tx, merge, table, await rehome(tx, { from: merge.keptId, to: merge.absorbedId, among }))
    return
  }
  const came = 'select m.row_key from people.merged_row m where m.territory_id = $1 and m.merge_id = $4'
  const hangs = follows.map((column) => `or r.${column} in (${came})`).join(' ')
  await tx.query(
    `with moved as (
       update ${table} r set person_id = $2
       where r.territory_id = $1 and r.person_id = $3 and (r.${key} in (${came} and m.table_name = $5) ${hangs})
       returning r.${key} as key
     )
     ${note} select $1::uuid, $4::uuid, $5::text, key from moved on conflict do nothing`,
    [tx.territoryId, merge.absorbedId, merge.keptId, merge.id, table],
  )
}

const noteKeys = (tx: TerritoryTransaction, merge: Merge, table: string, keys: readonly string[]) =>
  tx.query(`${note} select $1::uuid, $2::uuid, $3::text, unnest($4::uuid[]) on conflict do nothing`, [
    tx.territoryId,
    merge.id,
    table,
    keys,
  ])

const keysOf = async (tx: TerritoryTransaction, merge: Merge): Promise<string[]> => {
  const rows = await tx.query<{ key: string }>(
    'select row_key as key from people.merged_row where territory_id = $1 and merge_id = $2',
    [tx.territoryId, merge.id],
  )
  return rows.map(({ key }) => key)
}

/** How many rows of each kind two files hold, in one statement. */
export const countHoldings = async (
  tx: TerritoryTransaction,
  all: readonly PersonRows[],
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly { kind: HoldingKind; count: number }[]>> => {
  const counted = all.filter((one) => one.kind !== undefined && !one.rehome)
  const rows = await tx.query<{ personId: string; kind: HoldingKind; count: number }>(
    counted
      .map(
        ({ table, kind, counted: which = 'true' }) =>
          `select person_id as "personId", '${kind}' as kind, count(*)::int as count from ${table}
           where territory_id = $1 and person_id = any ($2) and ${which} group by person_id`,
      )
      .join(' union all '),
    [tx.territoryId, personIds],
  )
  const files = (await countFiles(tx, 'person', personIds)).map(({ subjectId, count }) => ({
    ...{ personId: subjectId, kind: 'document' as const, count },
  }))
  return Map.groupBy([...rows, ...files], (row) => row.personId)
}
