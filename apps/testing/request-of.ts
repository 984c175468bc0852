import type { InjectOptions } from 'fastify'
import type { Route } from '#platform/contract/route.ts'

interface SentFile {
  readonly name: string
  readonly content: Buffer | string
}

interface Parts {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
  readonly file?: SentFile
}

/** A call with the one file that its route receives. */
export const withFile = <Call extends object>(call: Call, file: SentFile): Call & { file: SentFile } => ({
  ...call,
  file,
})

/** The HTTP request of one call; the territory of the address is the caller's unless the call names another. */
export const requestOf = (route: Route, input: object, territoryId: string): InjectOptions => {
  const { params = {}, query = {}, body, file } = input as Parts
  const values: Record<string, string> = { territoryId, ...(params as Record<string, string>) }
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query as Record<string, unknown>))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) search.append(key, String(one))
  const request: InjectOptions = {
    method: route.method,
    url: search.size > 0 ? `${path}?${search}` : path,
    headers: { 'x-bassin-csrf': '1' },
  }
  if (file) return { ...request, ...multipart(request.headers, file) }
  return body === undefined ? request : { ...request, payload: body as object }
}

const boundary = 'bassin-test-boundary'

const multipart = (headers: InjectOptions['headers'], file: SentFile): InjectOptions => ({
  headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
  payload: Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(file.content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]),
})
