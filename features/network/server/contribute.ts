import type { IndicatorCode } from '#features/agreements/contract.ts'
import { indicatorOf, indicatorsMovedBy, measureTerritory } from '#features/agreements/server/public.ts'
import { type FactMoved, factMoved } from '#features/pathways/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { declinedHere, writeContributions } from './declension-store.ts'

interface Here {
  readonly tx: TerritoryTransaction
  readonly timeZone: string
  readonly today: CalendarDate
}

/**
 * Counts again what this territory gives to the frameworks that it declines, in its own transaction: all of it, or what
 * these indicators count.
 */
export const contribute = async (
  { tx, timeZone, today }: Here,
  codes: readonly IndicatorCode[] | null = null,
): Promise<void> => {
  const declined = await declinedHere(tx, codes)
  if (declined.length === 0) return
  const idOf = (one: { declensionId: string; indicatorId: string }) =>
    `${one.declensionId} ${one.indicatorId}`
  const measures = await measureTerritory(
    { tx, timeZone },
    declined.map((one) => ({ ...one, id: idOf(one), filters: {} })),
    today,
  )
  const rows = declined.flatMap((one) => {
    const measured = measures.get(idOf(one))
    if (!measured) return []
    const isComparable = indicatorOf(one.indicatorCode).version === one.indicatorVersion
    const { numerator, denominator, value } = measured
    return [
      {
        declensionId: one.declensionId,
        indicatorId: one.indicatorId,
        numerator,
        denominator,
        value,
        isComparable,
      },
    ]
  })
  await writeContributions(tx, rows, today)
}

/** After a fact: one territory, and of it what such a fact moves. */
const contributeMoved: Job = {
  name: factMoved,
  run: async ({ database, clock }, payload) => {
    const { territoryId, fact } = payload as FactMoved
    await database.withTerritory(territoryId, async (tx) => {
      const [row] = await tx.query<{ timeZone: string }>(
        'select time_zone as "timeZone" from territory.territory where territory_id = $1',
        [territoryId],
      )
      if (!row) return
      const today = localDate(clock.now(), row.timeZone)
      await contribute({ tx, timeZone: row.timeZone, today }, indicatorsMovedBy(fact))
    })
  },
}

/** Each hour: what tells nothing at once (a meeting, a change of working time, a day that passes, a correction). */
const contributeEach: Job = {
  name: 'network.contribute-each',
  cron: '40 * * * *',
  run: (services) =>
    everyTerritory(services, (tx, { timeZone }) =>
      contribute({ tx, timeZone, today: localDate(services.clock.now(), timeZone) }),
    ),
}

export const jobs = [contributeMoved, contributeEach]
