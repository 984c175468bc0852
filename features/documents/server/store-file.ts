import { createHash } from 'node:crypto'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { type attachmentRefusals, attachments } from '../contract.ts'
import { inspectContent } from './content/inspect-content.ts'
import { recogniseFile } from './file-type.ts'

interface NewFile {
  readonly id: string
  readonly name: string
  readonly bytes: Buffer
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

/** Keeps a file in the caller's transaction, without what it does not show. The caller has checked that the actor may write on the subject. */
export const storeFile = async (
  { tx, actor, now }: Context,
  file: NewFile,
): Promise<Result<FileRow, 'too-large' | keyof typeof attachmentRefusals>> => {
  if (file.bytes.length > attachments.mostBytes) return refuse('too-large')
  if (file.bytes.length === 0) return refuse('file-empty')
  const recognised = await recogniseFile(file.name, file.bytes)
  if ('refused' in recognised) return refuse(recognised.refused)
  const inspected = await inspectContent(recognised.mediaType, file.bytes)
  if ('refused' in inspected)
    return 'danger' in inspected
      ? refuse(inspected.refused, { params: { danger: inspected.danger } })
      : refuse(inspected.refused)
  const { bytes } = inspected
  await tx.query(
    `insert into documents.file (territory_id, id, name, media_type, size_bytes, sha256, content, subject_kind, subject_id, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[tx.territoryId, file.id, file.name, recognised.mediaType, bytes.length],
      ...[createHash('sha256').update(bytes).digest(), bytes, file.subjectKind, file.subjectId],
      ...[now, actor.memberId],
    ],
  )
  return done({
    id: file.id,
    name: file.name,
    mediaType: recognised.mediaType,
    sizeBytes: bytes.length,
    createdAt: now.toISOString(),
  })
}

/** Copies the files of one subject to another: proofs sent with a prescription join the person's file. */
export const copyFiles = async (
  { tx, now, actor }: Context,
  from: { subjectKind: string; subjectId: string },
  to: { subjectKind: string; subjectId: string },
): Promise<void> => {
  const files = await tx.query<{ id: string }>(
    `select id from documents.file where territory_id = $1 and subject_kind = $2 and subject_id = $3 and deleted_at is null order by id`,
    [tx.territoryId, from.subjectKind, from.subjectId],
  )
  for (const { id } of files)
    await tx.query(
      `insert into documents.file (territory_id, id, name, media_type, size_bytes, sha256, content, subject_kind, subject_id, created_at, created_by)
       select territory_id, $3, name, media_type, size_bytes, sha256, content, $4, $5, $6, $7
       from documents.file where territory_id = $1 and id = $2`,
      [tx.territoryId, id, newId(now.getTime()), to.subjectKind, to.subjectId, now, actor.memberId],
    )
}
