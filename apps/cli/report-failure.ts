import { BackupError } from '#platform/server/backup/backup-error.ts'
import { ConfigError } from '#platform/server/config.ts'
import { DatabaseError } from '#platform/server/database/database-error.ts'
import { PlaceError } from '#platform/server/files/file-place.ts'

/** A folder given on the command line that is not there: the message says which. */
export class FolderError extends Error {
  override readonly name = 'FolderError'
}

/** Ends with status 1: the message alone when it says what to do, the whole trace when it is a bug. */
export function reportFailure(error: unknown): never {
  const explained = [FolderError, ConfigError, DatabaseError, BackupError, PlaceError].some(
    (kind) => error instanceof kind,
  )
  console.error(explained ? `\n${(error as Error).message}\n` : error)
  process.exit(1)
}
