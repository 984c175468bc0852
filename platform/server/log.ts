import type { FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'
import type { Config } from './config.ts'
import { loggedError } from './logged-error.ts'

export type Log = FastifyBaseLogger

/** Where the log's lines go. */
export interface LogTarget {
  write(line: string): void
}

/** Whoever logs an error, its text stays out: it may quote what somebody typed. */
const serializers: Record<string, (error: unknown) => unknown> = { err: loggedError, error: loggedError }

/** One JSON line a fact, on the standard output or `to`. Never a name, never a body. */
export const openLog = (level: Config['logLevel'], to?: LogTarget): Log => {
  const options = {
    level,
    // The reader of attachments logs the request's headers, its cookie among them, at the chattiest level.
    redact: { paths: ['req.headers.cookie', 'req.headers.authorization', 'busboyOptions'], remove: true },
    serializers,
  }
  return to ? pino(options, to) : pino(options)
}
