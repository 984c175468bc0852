import { type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Subject } from './read-file.ts'
import { type FileRow, storeFile } from './store-file.ts'

/** Keeps the one file of the form that the route received. */
export const receiveFile = async (
  context: Context,
  subject: Subject,
  id: string,
): Promise<Result<FileRow>> => {
  const file = context.upload?.file
  return file ? storeFile(context, { id, ...file, ...subject }) : refuse('file-empty')
}
