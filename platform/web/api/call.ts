import type { AnyRoute, ClientInput, ClientReply, LooseInput } from './client-input.ts'
import { currentTerritoryId } from './current-territory.ts'
import { Problem, readProblem } from './problem.ts'
import { sendForm } from './send-form.ts'
import { sessionEnded } from './session-end.ts'

/**
 * Calls a route of a contract and gives its reply.
 * Throws `Problem` for every refusal, and for a lost network (code `network`).
 */
export const call = async <R extends AnyRoute>(
  route: R,
  input: ClientInput<R> = {} as ClientInput<R>,
): Promise<ClientReply<R>> => {
  const response = await send(route, input as LooseInput)
  if (response.status === 204) return undefined as ClientReply<R>
  return (await response.json()) as ClientReply<R>
}

/** Calls a route that `produces` a file and hands it to the browser's downloads. */
export const download = async <R extends AnyRoute>(
  route: R,
  input: ClientInput<R> = {} as ClientInput<R>,
): Promise<void> => {
  const response = await send(route, input as LooseInput)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = fileName(response.headers.get('content-disposition'))
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Path and query of a call, also the key of its cached reply. */
export const addressOf = (route: AnyRoute, input: LooseInput): string => {
  const params = { territoryId: currentTerritoryId(), ...(input.params as Record<string, unknown>) }
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name as keyof typeof params] ?? '')),
  )
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries((input.query as object) ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') query.append(key, String(item))
    }
  }
  return query.size === 0 ? path : `${path}?${query}`
}

const send = async (route: AnyRoute, input: LooseInput): Promise<Response> => {
  const { form, body, signal, onSent } = input
  const address = addressOf(route, input)
  const headers = {
    accept: 'application/json',
    'x-bassin-csrf': '1',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  const response =
    form && onSent
      ? await sendForm(address, { method: route.method, headers, form, signal, onSent })
      : await fetch(address, {
          method: route.method,
          credentials: 'same-origin',
          headers,
          body: form ?? (body === undefined ? null : JSON.stringify(body)),
          signal: signal ?? null,
        }).catch((cause: unknown) => {
          if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
          throw new Problem({ code: 'network', status: 0 })
        })
  if (response.ok) return response
  const problem = await readProblem(response)
  if (problem.code === 'not-signed-in') sessionEnded()
  throw problem
}

const fileName = (disposition: string | null): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? 'bassin'
}
