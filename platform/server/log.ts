import type { FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'
import type { Config } from './config.ts'

export type Log = FastifyBaseLogger

/** One JSON line a fact, on the standard output. Never a name, never a body. */
export const openLog = (level: Config['logLevel']): Log =>
  pino({ level, redact: ['req.headers.cookie', 'req.headers.authorization'] })
