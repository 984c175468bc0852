/** What keeps the database from answering, when it is not the request's fault. */
type DatabaseTrouble = 'database-unavailable' | 'storage-full'

/** Classes and codes of PostgreSQL: connection exception, operator intervention (shutdown), too many connections. */
const gone = /^(08|57P|53300)/
/** Codes of the system, while connecting or in the middle of a statement. */
const unreachable = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]
/** The driver's own errors have no code. */
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** PostgreSQL's code for a disk without room left. */
const diskFull = '53100'

/** Tells a database that is gone or full from a bug. */
export const databaseTrouble = (thrown: unknown): DatabaseTrouble | undefined => {
  const {
    code = '',
    message = '',
    syscall,
  } = (thrown ?? {}) as {
    readonly code?: string
    readonly message?: string
    readonly syscall?: string
  }
  if (code === diskFull) return 'storage-full'
  if (gone.test(code) || lost.test(message)) return 'database-unavailable'
  return unreachable.includes(code) && syscall !== 'open' ? 'database-unavailable' : undefined
}
