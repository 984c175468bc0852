import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { newId } from '#kernel/id.ts'
import { refuse } from '#kernel/result.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import type { Services } from './context.ts'
import { guardCsrf } from './csrf.ts'
import { answerErrors, sendProblem } from './errors.ts'
import { registerRoute } from './register-route.ts'
import type { Served } from './serve.ts'
import type { SessionReader } from './session.ts'

export interface ServerParts {
  readonly services: Services
  readonly sessions: SessionReader
  readonly routes: readonly Served[]
  /** Plugins of the assembly: static files of the web, sign-in endpoints. */
  readonly extend?: (server: FastifyInstance) => Promise<void>
  /** What answers an address without route: the web's page, when it is served. */
  readonly notFound?: (request: FastifyRequest, reply: FastifyReply) => unknown
}

/** Attachments are read in memory up to this size, then refused at the byte (decisions: imports 25 MB). */
export const uploadLimitBytes = 25 * 1024 * 1024

export const createServer = async (parts: ServerParts): Promise<FastifyInstance> => {
  const { services } = parts
  const server = Fastify({
    trustProxy: services.config.trustProxy,
    genReqId: () => newId(),
    logger: { level: services.config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    // Our own line below keeps the route's template: an address may hold an id, a log line must not.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
  })
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  await server.register(cookie)
  await server.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(services.config),
    hsts: false,
  })
  await server.register(multipart, {
    limits: { fileSize: uploadLimitBytes, files: 10 },
    throwFileSizeLimit: true,
  })
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Bassin', version: '1', description: 'API of one Bassin server.' },
    },
    transform: jsonSchemaTransform,
  })
  guardCsrf(server, services.config)
  answerErrors(server)
  server.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
  for (const served of parts.routes) registerRoute(server, served, parts)
  server.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger())
  await parts.extend?.(server)
  server.setNotFoundHandler(parts.notFound ?? ((_request, reply) => sendProblem(reply, refuse('not-found'))))
  return server
}
