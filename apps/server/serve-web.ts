import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kernel/result.ts'
import { sendProblem } from '#platform/server/http/errors.ts'

const yearSeconds = 31_536_000

/** The built web: files with a hash in their name are kept for a year. */
export const serveWeb = async (server: FastifyInstance, folder: string): Promise<void> => {
  await server.register(fastifyStatic, {
    root: resolve(folder),
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/')
      reply.header('cache-control', isHashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache')
    },
  })
}

/** Any address that is neither API nor file is the one page, which reads it. */
export const answerPage = (request: FastifyRequest, reply: FastifyReply) => {
  const wantsPage =
    request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w{2,5}$/.test(request.url)
  if (!wantsPage) return sendProblem(reply, refuse('not-found'))
  return reply.header('cache-control', 'no-cache').sendFile('index.html')
}
