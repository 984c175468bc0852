import type { $ZodType, input as ZodInput, output as ZodOutput } from 'zod/v4/core'
import type { UploadRules } from './upload.ts'

/** How far a right reaches: the rows one made or holds, those of one's organisation, or the whole territory. */
export type Scope = 'own' | 'organisation' | 'territory'

/**
 * Who may call a route. A right is `feature.verb`, listed in the role matrix of `organisations`; `besides`: a second
 * one, which is to be held as well.
 */
export type Access = 'public' | 'signed-in' | { readonly right: string; readonly besides?: string }

export interface Route<
  Params extends $ZodType | undefined = $ZodType | undefined,
  Query extends $ZodType | undefined = $ZodType | undefined,
  Body extends $ZodType | undefined = $ZodType | undefined,
  Reply extends $ZodType | undefined = $ZodType | undefined,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/api/territories/:territoryId/…` opens a transaction on that territory; any other path has none. */
  readonly path: `/api/${string}`
  readonly summary: string
  readonly access: Access
  /** The machine of a partner may call it by its key, beside a session; no other route looks at one. */
  readonly byKey?: true
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** Schema of the JSON reply. Absent: 204, or a file when `produces` is set. */
  readonly reply?: Reply
  readonly produces?: string
  /** A route that receives a file: its body is a multipart form, read whole before the use case begins. */
  readonly receives?: UploadRules
  /** For a route whose reply shows rows: what takes them away as CSV, XLSX and ODS, or why nothing does. */
  readonly rows?: { readonly exportedBy: Route } | { readonly stay: string }
  /** Problem codes of this route besides the common ones, with their HTTP status. */
  readonly refusals?: Readonly<Record<string, 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503>>
}

export const route = <
  Params extends $ZodType | undefined = undefined,
  Query extends $ZodType | undefined = undefined,
  Body extends $ZodType | undefined = undefined,
  Reply extends $ZodType | undefined = undefined,
>(
  definition: Route<Params, Query, Body, Reply>,
): Route<Params, Query, Body, Reply> => definition

type Declared<S> = Exclude<S, undefined>
type OutputOf<S> = [Declared<S>] extends [never]
  ? undefined
  : Declared<S> extends $ZodType
    ? ZodOutput<Declared<S>>
    : never
type InputOf<S> = [Declared<S>] extends [never]
  ? undefined
  : Declared<S> extends $ZodType
    ? ZodInput<Declared<S>>
    : never

/** What a handler receives once the request was checked. */
export interface Input<R extends Route> {
  readonly params: OutputOf<R['params']>
  readonly query: OutputOf<R['query']>
  readonly body: OutputOf<R['body']>
}

/** What a handler returns; `undefined` for a route without reply. */
export type Reply<R extends Route> = InputOf<R['reply']>

/** What the browser sends and gets back. */
export interface CallInput<R extends Route> {
  readonly params: InputOf<R['params']>
  readonly query: InputOf<R['query']>
  readonly body: InputOf<R['body']>
}
export type CallReply<R extends Route> = OutputOf<R['reply']>
