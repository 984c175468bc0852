import { Agent, request } from 'node:http'

export interface Call {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly cookie?: string
  readonly body?: string
}

export interface Measure {
  readonly requests: number
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

/** What one stretch of load took: each operation in milliseconds, in no order, and the whole in seconds. */
export interface Stretch {
  readonly latencies: readonly number[]
  readonly seconds: number
}

/** Keeps `concurrency` operations in flight for some seconds, each a call or several in turn; any answer but a success stops the bench. */
export const load = async (
  port: number,
  next: () => readonly Call[],
  concurrency: number,
  seconds: number,
): Promise<Stretch> => {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const latencies: number[] = []
  const startedAt = performance.now()
  const end = startedAt + seconds * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const began = performance.now()
      for (const call of next()) await send(agent, port, call)
      latencies.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  agent.destroy()
  return { latencies, seconds: (performance.now() - startedAt) / 1000 }
}

/** Several stretches as one. */
export const measureOf = (stretches: readonly Stretch[]): Measure => {
  const latencies = stretches.flatMap((stretch) => stretch.latencies).toSorted((a, b) => a - b)
  const seconds = stretches.reduce((sum, stretch) => sum + stretch.seconds, 0)
  const at = (share: number) =>
    round(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0)
  return {
    requests: latencies.length,
    requestsPerSecond: round(latencies.length / seconds),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
  }
}

const round = (value: number) => Math.round(value * 100) / 100

const send = (agent: Agent, port: number, call: Call): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers: Record<string, string> = { 'x-bassin-csrf': '1' }
    if (call.cookie) headers.cookie = call.cookie
    if (call.body) headers['content-type'] = 'application/json'
    const outgoing = request(
      { agent, port, host: '127.0.0.1', method: call.method, path: call.path, headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          if (response.statusCode && response.statusCode < 300) return resolve()
          reject(
            new Error(
              `${call.method} ${call.path} answered ${response.statusCode}: ${Buffer.concat(chunks).toString().slice(0, 300)}`,
            ),
          )
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(call.body)
  })
