import type { DatabaseLog } from '#platform/server/database/database-log.ts'

/** Plain lines for the person at the terminal. */
export const terminalLog: DatabaseLog = {
  info: (message) => console.log(message),
  warn: (message) => console.warn(message),
  error: (message) => console.error(message),
}
