import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendProblem } from './errors.ts'
import { type LimitRequests, requestsAMinute } from './request-limit.ts'

/** Ten probes a second from one network: a supervisor asks once a second at the most, a cluster of proxies a few times. */
const probesAMinute = 600
/** A first page asks for dozens of files, then keeps them a year: two hundred people of one office who open it at once. */
export const filesAMinute = 12_000

/**
 * Limits what is served outside the contracts: the pages and their files, the OpenAPI document, the probes. The routes
 * of a contract count for themselves, by who calls. `most` replaces every number: tests.
 *
 * A supervisor must never be refused for what strangers ask. Each network has its own count, each probe its own door,
 * and what came through a proxy is counted apart from what came straight: where the proxy is not trusted, all that it
 * brings bears its address, which a supervisor of the same machine shares. The metrics have their own port and token,
 * out of reach from here.
 */
export const limitBareRoutes = (
  server: FastifyInstance,
  { limit, counted, most }: { limit: LimitRequests; counted: ReadonlySet<string>; most?: number | undefined },
): void => {
  server.addHook('onRequest', (request, reply, next) => {
    const { url } = request.routeOptions
    if (url !== undefined && counted.has(url)) return next()
    const door = doorOf(url)
    const slowed = limit(doorway(door.name, request), request.ip, most ?? door.most)
    if (slowed) sendProblem(reply, slowed)
    else next()
  })
}

/** One door for all files and pages: each file alone would let thousands of them be asked without end. */
const doorOf = (url: string | undefined): { readonly name: string; readonly most: number } => {
  if (url?.startsWith('/health/')) return { name: url, most: probesAMinute }
  if (url?.startsWith('/api/')) return { name: url, most: requestsAMinute }
  return { name: 'web', most: filesAMinute }
}

const doorway = (name: string, { headers }: FastifyRequest): string =>
  headers['x-forwarded-for'] === undefined ? name : `${name} through a proxy`
