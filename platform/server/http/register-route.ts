import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerParts } from './create-server.ts'
import { sendProblem } from './errors.ts'
import { FileReply, JsonText } from './replies.ts'
import { type RouteCall, runInTerritory, runOpen } from './run-route.ts'
import type { Served } from './serve.ts'

/** Puts one route of a contract on the server, schemas in and out, listed in the OpenAPI document. */
export const registerRoute = (
  server: FastifyInstance,
  served: Served,
  { services, sessions, keys }: Pick<ServerParts, 'services' | 'sessions' | 'keys'>,
  guards: Pick<RouteCall, 'uploads' | 'limit'>,
): void => {
  const { route } = served
  const run = served.inTerritory ? runInTerritory : runOpen
  server.route({
    method: route.method,
    url: route.path,
    schema: {
      summary: route.summary,
      ...(route.byKey && { security: [{ session: [] }, { partnerKey: [] }] }),
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      ...(route.reply && { response: { 200: route.reply } }),
    },
    // Who calls is settled before what is asked: 401, 404 and 403 come first, 422 after.
    attachValidation: true,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const result = await run(served, {
        request,
        reply,
        services,
        sessions,
        keys,
        ...guards,
      })
      if (!result.ok) return sendProblem(reply, result, route.refusals)
      const { value } = result
      if (!(value instanceof FileReply) || typeof value.body !== 'function') return sendValue(reply, value)
      const bytes = await value.body()
      if (!bytes.ok) return sendProblem(reply, bytes, route.refusals)
      return sendValue(reply, new FileReply({ ...value, body: bytes.value }))
    },
  })
}

const sendValue = (reply: FastifyReply, value: unknown) => {
  if (value instanceof JsonText) {
    return reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .serializer((text: string) => text)
      .send(value.text)
  }
  if (value instanceof FileReply) {
    const disposition = value.inline ? 'inline' : 'attachment'
    const name = encodeURIComponent(value.name)
    return (
      reply
        .type(value.mediaType)
        .header('content-disposition', `${disposition}; filename*=UTF-8''${name}`)
        // Whatever a file holds, it runs nothing and asks for nothing on this address, even shown in the page.
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'no-store')
        .serializer((body: unknown) => body as string)
        .send(value.body)
    )
  }
  if (value === undefined) return reply.status(204).send()
  return reply.header('cache-control', 'no-store').send(value)
}
