import type { $ZodType, input as ZodInput, output as ZodOutput } from 'zod/v4/core'
import type { Route } from '#platform/contract/route.ts'
import type { BytesSent } from './send-form.ts'

type Sent<S> = S extends $ZodType ? ZodInput<S> : undefined
/** The page's territory fills `territoryId`; it can still be named, e.g. to copy from one to another. */
type WithoutTerritory<P> = P extends object ? Omit<P, 'territoryId'> & { readonly territoryId?: string } : P
type Part<Key extends string, Value> = undefined extends Value
  ? { readonly [K in Key]?: Value }
  : object extends Value
    ? { readonly [K in Key]?: Value }
    : { readonly [K in Key]: Value }

/** Any route of a contract, whatever its schemas. */
// biome-ignore lint/suspicious/noExplicitAny: the only type every instance of `Route` is assignable to.
export type AnyRoute = Route<any, any, any, any>

/** What a page gives to call a route: only the parts the route has, `territoryId` left out. */
export type ClientInput<R> =
  R extends Route<infer P, infer Q, infer B, infer _Reply>
    ? Part<'params', WithoutTerritory<Sent<P>>> & Part<'query', Sent<Q>> & Part<'body', Sent<B>> & CallOptions
    : never

interface CallOptions {
  readonly signal?: AbortSignal
  /** Body of a route that `receives` a file. */
  readonly form?: FormData
  /** Told as the form leaves. */
  readonly onSent?: (sent: BytesSent) => void
}

export type ClientReply<R> =
  R extends Route<infer _P, infer _Q, infer _B, infer Reply>
    ? Reply extends $ZodType
      ? ZodOutput<Reply>
      : undefined
    : never

/** The same, once types no longer matter. */
export interface LooseInput extends CallOptions {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
}
