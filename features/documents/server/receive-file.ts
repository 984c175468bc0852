import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Subject } from './read-file.ts'
import { type FileRow, mostBytes, storeFile } from './store-file.ts'

/** Reads the one file of a multipart request and keeps it; the transfer stops at the first byte too many. */
export const receiveFile = async (
  context: Context,
  subject: Subject,
  id: string,
): Promise<Result<FileRow>> => {
  const { request } = context
  if (!request.isMultipart()) return refuse('file-empty')
  const part = await request.file({ limits: { fileSize: mostBytes, files: 1 }, throwFileSizeLimit: false })
  if (!part) return refuse('file-empty')
  const bytes = await part.toBuffer()
  if (part.file.truncated) return refuse('too-large')
  const stored = await storeFile(context, { id, name: part.filename, bytes, ...subject })
  return stored.ok ? done(stored.value) : stored
}
