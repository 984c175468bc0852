import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { newId } from '#kernel/id.ts'
import { refuse } from '#kernel/result.ts'
import { byteBudget } from './byte-budget.ts'
import { checkInput, writeReply } from './compiled-schemas.ts'
import type { Services } from './context.ts'
import { guardCsrf } from './csrf.ts'
import { answerErrors, sendProblem } from './errors.ts'
import { limitBareRoutes } from './limit-bare-routes.ts'
import type { KeyReader } from './partner-key.ts'
import { registerRoute } from './register-route.ts'
import { limitRequests } from './request-limit.ts'
import { writeSecurityHeaders } from './security-headers.ts'
import type { Served } from './serve.ts'
import type { SessionReader } from './session.ts'

export interface ServerParts {
  readonly services: Services
  readonly sessions: SessionReader
  readonly keys: KeyReader
  readonly routes: readonly Served[]
  /** Plugins of the assembly: static files of the web, sign-in endpoints. */
  readonly extend?: (server: FastifyInstance) => Promise<void>
  /** Told of each answer: metrics. */
  readonly onAnswer?: (answer: Answered) => void
  /** How many times a minute one network may call each route that needs no session; absent: the number of each. */
  readonly mostAMinute?: number
  /** What answers an address without route: the web's page, when it is served. */
  readonly notFound?: (request: FastifyRequest, reply: FastifyReply) => unknown
}

/** What all the files being received may hold in memory: four imports, or twenty attachments; the next ones wait. */
const uploadedBytesAtOnce = 100_000_000
/** A request comes whole within this time: 25 MB on a slow line take four minutes. */
const longestRequestMs = 5 * 60_000

export interface Answered {
  readonly method: string
  /** The route's template: never an id. */
  readonly route: string | undefined
  readonly status: number
  readonly ms: number
}

export const createServer = async (parts: ServerParts): Promise<FastifyInstance> => {
  const { services } = parts
  const server = Fastify({
    trustProxy: services.config.trustProxy,
    genReqId: () => newId(),
    loggerInstance: services.log,
    // Our own line below keeps the route's template: an address may hold an id, a log line must not.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    requestTimeout: longestRequestMs,
    routerOptions: { maxParamLength: 200 },
    // A request under way when the server stops is answered.
    forceCloseConnections: 'idle',
  })
  server.setValidatorCompiler(checkInput)
  server.setSerializerCompiler(writeReply)
  await server.register(cookie)
  writeSecurityHeaders(server)
  // `readUpload` stops by itself at the first byte too many.
  await server.register(multipart, { throwFileSizeLimit: false })
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Bassin', version: '1', description: 'API of one Bassin server.' },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'bassin.session_token' },
          partnerKey: {
            ...{ type: 'http', scheme: 'bearer' },
            description: 'Key of one partner in one territory, made by its administrator',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
  })
  guardCsrf(server, services.config)
  answerErrors(server)
  closeWhenStopping(server)
  server.addHook('onResponse', (request, reply, next) => {
    const { method } = request
    const route = request.routeOptions.url
    const answered = { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    request.log[route?.startsWith('/health/') ? 'debug' : 'info'](answered)
    parts.onAnswer?.({ ...answered, ms: reply.elapsedTime })
    next()
  })
  const guards = { uploads: byteBudget(uploadedBytesAtOnce), limit: limitRequests(parts.mostAMinute) }
  const counted = new Set(parts.routes.map(({ route }) => route.path))
  limitBareRoutes(server, { limit: guards.limit, counted, most: parts.mostAMinute })
  for (const served of parts.routes) registerRoute(server, served, parts, guards)
  // Written once: it describes every route, which takes longer than most requests.
  let document: string | undefined
  server.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    document ??= JSON.stringify(server.swagger())
    return reply.type('application/json; charset=utf-8').send(document)
  })
  await parts.extend?.(server)
  server.setNotFoundHandler(parts.notFound ?? ((_request, reply) => sendProblem(reply, refuse('not-found'))))
  return server
}

/** The last answer of a connection says so once the server stops: kept alive, it would hold the process. */
const closeWhenStopping = (server: FastifyInstance): void => {
  let isStopping = false
  server.addHook('preClose', async () => {
    isStopping = true
  })
  server.addHook('onSend', (_request, reply, _payload, next) => {
    if (isStopping) reply.header('connection', 'close')
    next()
  })
}
