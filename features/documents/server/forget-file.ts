import { done, type Result, refuse } from '#kernel/result.ts'
import { auditByJob } from '#platform/server/audit.ts'
import type { FileFacts } from '#platform/server/files/file-rows.ts'
import { fetchBytes } from '#platform/server/files/stored-bytes.ts'
import type { Services } from '#platform/server/http/context.ts'
import { askRemoval } from './erase-files.ts'
import { eraseRow } from './file-store.ts'

/**
 * Erases a file whose bytes are lost, once nothing can give them back: backups are refused until then. One that can
 * still be read is left. The trail keeps who attached it, and why it is gone. Throws `PlaceError` when its place does not answer.
 */
export const forgetFile = async (
  { database, clock, files }: Pick<Services, 'database' | 'clock' | 'files'>,
  facts: FileFacts,
  reason: string,
): Promise<Result<undefined, 'file-whole' | 'not-found'>> => {
  const { state } = await fetchBytes(files, facts)
  if (state === 'whole') return refuse('file-whole')
  const now = clock.now()
  return database.withTerritory(facts.territoryId, async (tx) => {
    const erased = await eraseRow(tx, facts.id, now)
    if (!erased) return refuse('not-found')
    const { subjectKind, subjectId } = erased
    await auditByJob(
      { tx, now },
      {
        action: 'documents.lost-file-forgotten',
        ...{ subjectKind, subjectId, reason },
        details: { fileId: facts.id, state },
      },
    )
    if (facts.storedIn !== 'database') await askRemoval(tx, [facts])
    return done(undefined)
  })
}
