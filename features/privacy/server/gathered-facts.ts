import type { Context } from '#platform/server/http/context.ts'
import type { Measure, Sourced } from '../contract.ts'
import type { ActivityCode } from '../rules/activities.ts'

export type FactReading = Pick<Context, 'tx' | 'today' | 'timeZone' | 'services'>

/** What the other features know, gathered by the application. */
export interface GatherFacts {
  /** Which activities hold data in this territory today. */
  readonly inUse: (context: FactReading) => Promise<Readonly<Record<ActivityCode, boolean>>>
  readonly retention: (
    context: FactReading,
  ) => Promise<Readonly<Record<'trail' | 'imports' | 'contacts', Sourced>>>
  /** Security measures, each with what is really switched on. */
  readonly measures: (context: FactReading) => Promise<readonly Measure[]>
}
