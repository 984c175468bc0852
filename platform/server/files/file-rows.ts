import type { Client } from 'pg'
import type { PlaceName } from './file-place.ts'
import type { Stored, StoredFacts } from './stored-bytes.ts'

/** One stored file, read as the owner of the tables, who sees every territory. */
export type FileFacts = StoredFacts & {
  readonly territoryId: string
  readonly id: string
}

const columns = `territory_id as "territoryId", id, size_bytes as "sizeBytes", sha256, content, stored_in as "storedIn",
  storage_key as key`

/** False before the migration that lets files be outside: a backup may precede an update. */
export const mayBeOutside = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query(
    `select from information_schema.columns where table_schema = 'documents' and table_name = 'file' and column_name = 'storage_key'`,
  )
  return rows.length > 0
}

/** Files that are not erased and are in one of these places, in the order of their keys. */
export async function* eachFile(client: Client, places: readonly PlaceName[]): AsyncGenerator<FileFacts> {
  // Few at once: a file of the database comes with its 5 MB.
  const atOnce = places.includes('database') ? 2 : 200
  let last = { territoryId: nil, id: nil }
  for (;;) {
    const { rows } = await client.query<FileFacts>(
      `select ${columns} from documents.file
       where (territory_id, id) > ($1, $2) and deleted_at is null and stored_in = any ($4)
       order by territory_id, id limit $3`,
      [last.territoryId, last.id, atOnce, places],
    )
    yield* rows
    const end = rows.at(-1)
    if (!end || rows.length < atOnce) return
    last = end
  }
}

const nil = '00000000-0000-0000-0000-000000000000'

/** Where a file is by now; undefined once it is erased. */
export const findFacts = async (
  client: Client,
  { territoryId, id }: Pick<FileFacts, 'territoryId' | 'id'>,
): Promise<FileFacts | undefined> => {
  const { rows } = await client.query<FileFacts>(
    `select ${columns} from documents.file where territory_id = $1 and id = $2 and deleted_at is null`,
    [territoryId, id],
  )
  return rows[0]
}

/** Files of this id that are not erased, in whatever territory. */
export const findById = async (client: Client, id: string): Promise<FileFacts[]> => {
  const { rows } = await client.query<FileFacts>(
    `select ${columns} from documents.file where id = $1 and deleted_at is null`,
    [id],
  )
  return rows
}

/** Says where the bytes are now, unless the row was erased or says something else by now: then false. */
export const relocate = async (
  client: Client,
  { territoryId, id, ...from }: FileFacts,
  to: Stored,
): Promise<boolean> => {
  const isInside = to.storedIn === 'database'
  const { rowCount } = await client.query(
    `update documents.file set stored_in = $5, storage_key = $6, content = $7
     where territory_id = $1 and id = $2 and deleted_at is null and stored_in = $3 and storage_key is not distinct from $4`,
    [
      ...[territoryId, id, from.storedIn, from.storedIn === 'database' ? null : from.key],
      ...[to.storedIn, isInside ? null : to.key, isInside ? to.content : null],
    ],
  )
  return rowCount === 1
}

/** Of these keys of one territory, those that a row names. */
export const keysNamed = async (
  client: Client,
  territoryId: string,
  keys: readonly string[],
): Promise<string[]> => {
  const { rows } = await client.query<{ key: string }>(
    'select distinct storage_key as key from documents.file where territory_id = $1 and storage_key = any ($2)',
    [territoryId, keys],
  )
  return rows.map(({ key }) => key)
}

/** How many files that are not erased are in each place. */
export const countFiles = async (client: Client): Promise<Record<PlaceName, number>> => {
  const { rows } = await client.query<{ storedIn: PlaceName; count: number }>(
    'select stored_in as "storedIn", count(*)::int as count from documents.file where deleted_at is null group by 1',
  )
  const counts = { database: 0, folder: 0, s3: 0 }
  for (const { storedIn, count } of rows) counts[storedIn] = count
  return counts
}

/** A file that was erased while its backup was written. */
export const markErased = async (
  client: Client,
  { territoryId, id }: Pick<FileFacts, 'territoryId' | 'id'>,
  at: Date,
): Promise<void> => {
  await client.query(
    `update documents.file set deleted_at = $3, content = null, storage_key = null where territory_id = $1 and id = $2`,
    [territoryId, id, at],
  )
}
