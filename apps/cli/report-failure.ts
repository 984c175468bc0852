import { ConfigError } from '#platform/server/config.ts'
import { DatabaseError } from '#platform/server/database/database-error.ts'

/** Ends with status 1: the message alone when it says what to do, the whole trace when it is a bug. */
export function reportFailure(error: unknown): never {
  const explained = error instanceof ConfigError || error instanceof DatabaseError
  console.error(explained ? `\n${error.message}\n` : error)
  process.exit(1)
}
