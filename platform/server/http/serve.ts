import type { Result } from '#kernel/result.ts'
import type { Input, Reply, Route } from '#platform/contract/route.ts'
import type { KeepFile } from '../files/kept-file.ts'
import type { Context, OpenContext } from './context.ts'
import type { FileReply, JsonText } from './replies.ts'

type Outcome<R extends Route> = Promise<Result<Reply<R> | JsonText | FileReply>>

export type TerritoryHandler<R extends Route> = (context: Context, input: Input<R>) => Outcome<R>
export type OpenHandler<R extends Route> = (context: OpenContext, input: Input<R>) => Outcome<R>

export interface Served {
  readonly route: Route
  readonly inTerritory: boolean
  /** Keeps the file received before the use case begins: the place of files may be slow. */
  readonly keep?: KeepFile
  readonly handle: (context: never, input: never) => Promise<Result<unknown>>
}

/** Binds a route of a territory to its use case: session, right and transaction are opened before it runs. */
export const serve = <R extends Route>(
  route: R,
  handle: TerritoryHandler<R>,
  more: Pick<Served, 'keep'> = {},
): Served => ({
  route,
  inTerritory: true,
  handle: handle as Served['handle'],
  ...more,
})

/** Binds a route without territory (sign-in, reference data, signed links). */
export const serveOpen = <R extends Route>(route: R, handle: OpenHandler<R>): Served => ({
  route,
  inTerritory: false,
  handle: handle as Served['handle'],
})
