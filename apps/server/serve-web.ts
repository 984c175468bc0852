import { join, resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kernel/result.ts'
import { sendProblem } from '#platform/server/http/errors.ts'

/** The built web: files with a hash in their name are kept for a year, and looked for at each request. */
export const serveWeb = async (server: FastifyInstance, folder: string): Promise<void> => {
  const root = resolve(folder)
  await server.register(fastifyStatic, { root, wildcard: false, index: false, maxAge: 0 })
  await server.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    maxAge: '1y',
    immutable: true,
  })
}

/** Any address that is neither API nor file is the one page, which reads it; that of a participant has its own. */
export const answerPage = (request: FastifyRequest, reply: FastifyReply) => {
  // HEAD is how a supervisor or a link checker asks whether a page is there.
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const wantsPage = reads && !request.url.startsWith('/api/') && !/\.\w{2,5}$/.test(request.url)
  if (!wantsPage) return sendProblem(reply, refuse('not-found'))
  // Its size and date may be those of another version's page, whose scripts are gone: it is always sent whole.
  return reply
    .header('cache-control', 'no-cache')
    .sendFile(request.url.startsWith('/ma-page/') ? 'ma-page.html' : 'index.html', {
      etag: false,
      lastModified: false,
      cacheControl: false,
    })
}
