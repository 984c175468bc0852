import type { InjectOptions } from 'fastify'
import type { Route } from '#platform/contract/route.ts'

interface Parts {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
}

/** The HTTP request of one call; the territory of the address is the caller's unless the call names another. */
export const requestOf = (route: Route, input: object, territoryId: string): InjectOptions => {
  const { params = {}, query = {}, body } = input as Parts
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
  return body === undefined ? request : { ...request, payload: body as object }
}
