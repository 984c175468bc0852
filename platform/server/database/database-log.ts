/** What the database layer needs of a log; pino and the console both fit. */
export interface DatabaseLog {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** For throwaway databases, whose start and stop interest nobody. */
export const silentLog: DatabaseLog = { info() {}, warn() {}, error() {} }
