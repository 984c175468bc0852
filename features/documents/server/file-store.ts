import type { OutsideName } from '#platform/server/files/file-place.ts'
import type { KeptFile } from '#platform/server/files/kept-file.ts'
import type { StoredFacts } from '#platform/server/files/stored-bytes.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** What a file is attached to: its feature decides who may read it. */
export interface Subject {
  readonly subjectKind: string
  readonly subjectId: string
}

export interface FileRow {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly createdAt: string
}

export interface FoundFile {
  readonly name: string
  readonly mediaType: string
  readonly facts: StoredFacts
}

/** Bytes outside the database, under one key of one place. */
export interface OutsideKey {
  readonly storedIn: OutsideName
  readonly key: string
}

/** Who wrote a row, and when. */
export interface Writer {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly actor: { readonly memberId: string }
}

export const insertFile = async (
  { tx, now, actor }: Writer,
  id: string,
  { subjectKind, subjectId }: Subject,
  { name, mediaType, sizeBytes, sha256, stored }: KeptFile,
): Promise<FileRow> => {
  const isInside = stored.storedIn === 'database'
  await tx.query(
    `insert into documents.file (territory_id, id, name, media_type, size_bytes, sha256, content, stored_in, storage_key,
       subject_kind, subject_id, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[tx.territoryId, id, name, mediaType, sizeBytes, sha256],
      ...[isInside ? stored.content : null, stored.storedIn, isInside ? null : stored.key],
      ...[subjectKind, subjectId, now, actor.memberId],
    ],
  )
  return { id, name, mediaType, sizeBytes, createdAt: now.toISOString() }
}

/** Files of one subject, the latest first, without their content. */
export const listFiles = async (tx: TerritoryTransaction, subject: Subject): Promise<FileRow[]> => {
  const rows = await tx.query<Omit<FileRow, 'createdAt'> & { createdAt: Date }>(
    `select id, name, media_type as "mediaType", size_bytes as "sizeBytes", created_at as "createdAt"
     from documents.file where territory_id = $1 and subject_kind = $2 and subject_id = $3 and deleted_at is null
     order by id desc limit 200`,
    [tx.territoryId, subject.subjectKind, subject.subjectId],
  )
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

/** A file of this very subject, with where its bytes are. */
export const findFile = async (
  tx: TerritoryTransaction,
  { subjectKind, subjectId }: Subject,
  id: string,
): Promise<FoundFile | undefined> => {
  const [row] = await tx.query<{ name: string; mediaType: string } & StoredFacts>(
    `select name, media_type as "mediaType", size_bytes as "sizeBytes", sha256, content, stored_in as "storedIn",
       storage_key as key
     from documents.file
     where territory_id = $1 and subject_kind = $2 and subject_id = $3 and id = $4 and deleted_at is null`,
    [tx.territoryId, subjectKind, subjectId, id],
  )
  return row && { name: row.name, mediaType: row.mediaType, facts: row }
}

/** The line stays, its bytes go; gives the keys that it no longer names. */
export const eraseRows = (
  tx: TerritoryTransaction,
  { subjectKind, subjectId }: Subject,
  now: Date,
): Promise<OutsideKey[]> => {
  return tx.query<OutsideKey>(
    `with gone as (
       select id, stored_in, storage_key from documents.file
       where territory_id = $1 and subject_kind = $2 and subject_id = $3 and deleted_at is null for update
     ), erased as (
       update documents.file f set deleted_at = $4, content = null, storage_key = null
       from gone where f.territory_id = $1 and f.id = gone.id
     )
     select stored_in as "storedIn", storage_key as key from gone where storage_key is not null`,
    [tx.territoryId, subjectKind, subjectId, now],
  )
}

/** The same for every file of many subjects, whose names go too; those erased before lose theirs as well. */
export const forgetRows = (
  tx: TerritoryTransaction,
  subjectKind: string,
  subjectIds: readonly string[],
  now: Date,
): Promise<OutsideKey[]> =>
  tx.query<OutsideKey>(
    `with gone as (
       select id, stored_in, storage_key from documents.file
       where territory_id = $1 and subject_kind = $2 and subject_id = any($3) for update
     ), erased as (
       update documents.file f set deleted_at = coalesce(deleted_at, $4), content = null, storage_key = null, name = ''
       from gone where f.territory_id = $1 and f.id = gone.id
     )
     select stored_in as "storedIn", storage_key as key from gone where storage_key is not null`,
    [tx.territoryId, subjectKind, subjectIds, now],
  )

/** Erases one file alone; gives what it was attached to, undefined when it is erased already. */
export const eraseRow = async (
  tx: TerritoryTransaction,
  id: string,
  now: Date,
): Promise<Subject | undefined> => {
  const [erased] = await tx.query<{ subjectKind: string; subjectId: string }>(
    `update documents.file set deleted_at = $3, content = null, storage_key = null
     where territory_id = $1 and id = $2 and deleted_at is null
     returning subject_kind as "subjectKind", subject_id as "subjectId"`,
    [tx.territoryId, id, now],
  )
  return erased
}

/** Of these keys, those that a row of the territory names. */
export const namedKeys = async (tx: TerritoryTransaction, keys: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ key: string }>(
    'select distinct storage_key as key from documents.file where territory_id = $1 and storage_key = any ($2)',
    [tx.territoryId, keys],
  )
  return rows.map(({ key }) => key)
}

/** Ids of the files of a subject; nobody erases nor moves them before the end of the transaction. */
export const holdFiles = async (
  tx: TerritoryTransaction,
  { subjectKind, subjectId }: Subject,
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from documents.file
     where territory_id = $1 and subject_kind = $2 and subject_id = $3 and deleted_at is null order by id for share`,
    [tx.territoryId, subjectKind, subjectId],
  )
  return rows.map(({ id }) => id)
}

/** The same bytes for another subject; outside the database both rows name the same key. */
export const copyRow = async (
  { tx, now, actor }: Writer,
  id: string,
  copyId: string,
  to: Subject,
): Promise<void> => {
  await tx.query(
    `insert into documents.file (territory_id, id, name, media_type, size_bytes, sha256, content, stored_in, storage_key,
       subject_kind, subject_id, created_at, created_by)
     select territory_id, $3, name, media_type, size_bytes, sha256, content, stored_in, storage_key, $4, $5, $6, $7
     from documents.file where territory_id = $1 and id = $2`,
    [tx.territoryId, id, copyId, to.subjectKind, to.subjectId, now, actor.memberId],
  )
}

/** Subjects of a kind that still hold a file received before this day: what a retention job looks at. */
export const subjectsHoldingFiles = async (
  tx: TerritoryTransaction,
  subjectKind: string,
  before: string,
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select distinct subject_id as id from documents.file
     where territory_id = $1 and subject_kind = $2 and created_at < $3 and deleted_at is null`,
    [tx.territoryId, subjectKind, before],
  )
  return rows.map((row) => row.id)
}

/** Ids of the subjects of this kind that hold a file of these very bytes; `sha256` in lower-case hexadecimal. */
export const subjectsOfBytes = async (
  tx: TerritoryTransaction,
  subjectKind: string,
  sha256: string,
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select distinct subject_id as id from documents.file
     where territory_id = $1 and subject_kind = $2 and sha256 = decode($3, 'hex') and deleted_at is null limit 5`,
    [tx.territoryId, subjectKind, sha256],
  )
  return rows.map(({ id }) => id)
}
