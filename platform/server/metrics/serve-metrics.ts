import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MetricsConfig } from '../config.ts'
import type { Metrics } from './metrics.ts'

/** A server of its own, on a port that the proxy does not show: `GET /metrics`, with the token when there is one. */
export const serveMetrics = async (
  { host, port, token }: MetricsConfig,
  metrics: Metrics,
): Promise<{ readonly address: string; stop(): Promise<void> }> => {
  const server = createServer((request, response) => {
    const answer = (status: number, type = 'text/plain', text = '') =>
      response.writeHead(status, { 'content-type': type }).end(text)
    if (request.method !== 'GET' || request.url !== '/metrics') return answer(404)
    if (token !== undefined && !isBearer(request.headers.authorization, token)) return answer(401)
    return metrics.read().then(
      ({ type, text }) => answer(200, type, text),
      () => answer(503),
    )
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, done)
  })
  const { port: bound } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/metrics`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const isBearer = (header: string | undefined, token: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}
