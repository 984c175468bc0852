import type { FastifyInstance } from 'fastify'
import { refuse } from '#kernel/result.ts'
import type { Config } from '../config.ts'
import { sendProblem } from './errors.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A write must carry our header, which another site cannot add without a preflight, and our own origin when it has one. */
export const guardCsrf = (server: FastifyInstance, config: Pick<Config, 'publicUrl'>): void => {
  server.addHook('onRequest', (request, reply, next) => {
    if (safeMethods.has(request.method)) return next()
    const { origin, host } = request.headers
    const isOurs =
      origin === undefined ||
      (config.publicUrl !== undefined && origin === new URL(config.publicUrl).origin) ||
      hostOf(origin) === host
    if (request.headers['x-bassin-csrf'] === '1' && isOurs) return next()
    sendProblem(reply, refuse('csrf-refused'))
  })
}

const hostOf = (origin: string): string | undefined => URL.parse(origin)?.host
