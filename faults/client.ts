import { requestOf } from '#apps/testing/request-of.ts'
import { routes } from '#features/accounts/contract.ts'
import type { CallInput, CallReply, Route } from '#platform/contract/route.ts'
import type { Problem } from '#platform/server/http/problem.ts'
import type { Product } from './product.ts'

/** Nobody waits longer in front of a screen: a request without answer by then hangs. */
const longestWaitMs = 20_000

export interface Answer<Reply> {
  /** 0 when the connection broke before the answer. */
  readonly status: number
  readonly body: Reply
  readonly problem: Problem | undefined
  readonly headers: Headers
}

/** A member signed in by the real API, who keeps their cookie whatever happens to the server. */
export interface Client {
  readonly territoryId: string
  readonly cookie: string
  call<R extends Route>(route: R, input: Sent<R>): Promise<Answer<CallReply<R>>>
  /** The reply of a call that must succeed. */
  done<R extends Route>(route: R, input: Sent<R>): Promise<CallReply<R>>
}

type Sent<R extends Route> = {
  [Part in keyof CallInput<R> as undefined extends CallInput<R>[Part] ? never : Part]: Part extends 'params'
    ? Omit<CallInput<R>[Part], 'territoryId'>
    : CallInput<R>[Part]
}

/** Signs the demo's member of that role in. */
export async function signIn({ origin }: Pick<Product, 'origin'>, role: string): Promise<Client> {
  const opened = await fetch(`${origin}${routes.demoSignIn.path}`, {
    method: 'POST',
    headers: { 'x-bassin-csrf': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  })
  const cookie = opened.headers.getSetCookie().map((line) => line.split(';')[0])
  if (!opened.ok) throw new Error(`${role} could not sign in: ${opened.status} ${await opened.text()}`)
  const headers = { cookie: cookie.join('; ') }
  const me = (await fetch(`${origin}${routes.me.path}`, { headers }).then((answer) => answer.json())) as {
    territories: { id: string }[]
  }
  return clientOf(origin, headers.cookie, me.territories[0]?.id ?? '')
}

const clientOf = (origin: string, cookie: string, territoryId: string): Client => {
  const call = async <R extends Route>(route: R, input: Sent<R>): Promise<Answer<CallReply<R>>> => {
    const request = requestOf(route, input, territoryId)
    const isForm = Buffer.isBuffer(request.payload)
    const answer = await fetch(origin + request.url, {
      method: route.method,
      headers: {
        ...(request.headers as Record<string, string>),
        ...(request.payload === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        cookie,
      },
      body: isForm ? new Uint8Array(request.payload as Buffer) : (JSON.stringify(request.payload) ?? null),
      signal: AbortSignal.timeout(longestWaitMs),
    }).catch((error: Error) => {
      if (error.name === 'TimeoutError') throw new Error(`${route.method} ${route.path} hangs`)
      return undefined
    })
    const text = await answer?.text().catch(() => undefined)
    const isWhole = answer !== undefined && text !== undefined
    const isJson = answer?.headers.get('content-type')?.includes('json')
    const body = isWhole && isJson && text ? JSON.parse(text) : undefined
    return {
      status: isWhole ? answer.status : 0,
      body,
      problem: isWhole && !answer.ok ? body : undefined,
      headers: answer?.headers ?? new Headers(),
    }
  }
  return {
    territoryId,
    cookie,
    call,
    done: async (route, input) => {
      const { status, body } = await call(route, input)
      if (status < 200 || status > 299)
        throw new Error(`${route.method} ${route.path}: ${status} ${JSON.stringify(body)}`)
      return body
    },
  }
}
