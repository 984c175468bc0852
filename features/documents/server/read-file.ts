import { createHash } from 'node:crypto'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { FileRow } from './store-file.ts'

export interface Subject {
  readonly subjectKind: string
  readonly subjectId: string
}

interface StoredFile {
  readonly name: string
  readonly mediaType: string
  readonly sha256: Buffer
  readonly content: Buffer
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

/** A file of this very subject; a content that no longer has its fingerprint is a damaged disk and throws. */
export const readFile = async (
  tx: TerritoryTransaction,
  subject: Subject,
  id: string,
): Promise<StoredFile | undefined> => {
  const [file] = await tx.query<StoredFile>(
    `select name, media_type as "mediaType", sha256, content from documents.file
     where territory_id = $1 and subject_kind = $2 and subject_id = $3 and id = $4 and deleted_at is null and content is not null`,
    [tx.territoryId, subject.subjectKind, subject.subjectId, id],
  )
  if (file && !createHash('sha256').update(file.content).digest().equals(file.sha256))
    throw new Error('stored file no longer has its fingerprint')
  return file
}

/** The reply of a download route; its feature has decided that the actor may read this subject. Always audited. */
export const replyWithFile = async (
  context: Context,
  subject: Subject,
  id: string,
): Promise<Result<FileReply, 'not-found'>> => {
  const file = await readFile(context.tx, subject, id)
  if (!file) return refuse('not-found')
  await audit(context, {
    action: 'documents.file-downloaded',
    subjectKind: subject.subjectKind,
    subjectId: subject.subjectId,
    details: { fileId: id },
  })
  return done(new FileReply({ body: file.content, name: file.name, mediaType: file.mediaType }))
}

/** What a closed or expired subject must no longer hold: the line stays, its content goes. */
export const eraseFiles = async (
  { tx, now }: { tx: TerritoryTransaction; now: Date },
  subject: Subject,
): Promise<void> => {
  await tx.query(
    `update documents.file set deleted_at = $4, content = null
     where territory_id = $1 and subject_kind = $2 and subject_id = $3 and deleted_at is null`,
    [tx.territoryId, subject.subjectKind, subject.subjectId, now],
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
