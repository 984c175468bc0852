import type { CallInput, Route } from '#platform/contract/route.ts'
import type { World } from './world.ts'

/**
 * One valid call of a route, from which the generated tests are made: it succeeds for `as`, 401 without session,
 * 404 for a member of the neighbour territory, 403 for each role without the right and, when it names a row of the
 * territory (`names: 'a-row'`), 404 for the neighbour who asks for that row inside her own territory.
 */
export interface RouteExample<R extends Route> {
  readonly as: string
  readonly names: 'a-row' | 'no-row'
  /** Gives `as`, in any world, a right that no shipped role holds. */
  readonly prepare?: (world: World) => Promise<void>
  readonly input: (world: World) => Promise<CallWithoutTerritory<R>>
  /** Once its texts hold the marks of the rights test: signs again what is sealed, and gives the call anew. */
  afterMarks?(world: World, input: CallWithoutTerritory<R>): Promise<CallWithoutTerritory<R>>
}

type CallWithoutTerritory<R extends Route> = {
  [Part in keyof CallInput<R> as undefined extends CallInput<R>[Part] ? never : Part]: Part extends 'params'
    ? Omit<CallInput<R>[Part], 'territoryId'>
    : CallInput<R>[Part]
}

/** The examples of one feature: one per route in a territory; a missing one does not compile. */
export type RouteExamples<Routes extends Record<string, Route>> = {
  readonly [Name in keyof Routes as CallInput<Routes[Name]>['params'] extends { territoryId: string }
    ? Name
    : never]: RouteExample<Routes[Name]>
}
