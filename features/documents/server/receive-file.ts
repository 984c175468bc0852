import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { copyRow, type FileRow, holdFiles, insertFile, type Subject } from './file-store.ts'

/**
 * Writes the row of the one file of the form, in the caller's transaction. The caller has checked that the actor may
 * write on the subject; its route is served with `{ keep: keepFile }`.
 */
export const receiveFile = async (
  context: Context,
  subject: Subject,
  id: string,
): Promise<Result<FileRow>> => {
  const { file, kept } = context.upload ?? {}
  if (!file) return refuse('file-empty')
  if (!kept) throw new Error('the route does not keep its file')
  return kept.ok ? done(await insertFile(context, id, subject, kept.value)) : kept
}

/** Copies the files of one subject to another: proofs sent with a prescription join the person's file. */
export const copyFiles = async (context: Context, from: Subject, to: Subject): Promise<void> => {
  for (const id of await holdFiles(context.tx, from))
    await copyRow(context, id, newId(context.now.getTime()), to)
}
