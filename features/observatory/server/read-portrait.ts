import type { CalendarDate } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PortraitFact, readPortrait as readRoute } from '../contract.ts'
import { drawPortrait } from './draw-portrait.ts'

export const showPortrait: TerritoryHandler<typeof readRoute> = async ({ tx, today }, { query }) =>
  done(await drawPortrait(tx, query.on ?? today))

/** Every figure of the portrait over the perimeter of a day, to be cited live: the territory is the transaction's. */
export const readPortrait = async (
  tx: TerritoryTransaction,
  day: CalendarDate,
): Promise<readonly PortraitFact[]> => (await drawPortrait(tx, day)).sections.flatMap((one) => one.facts)
