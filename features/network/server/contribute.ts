import type { IndicatorCode } from '#features/agreements/contract.ts'
import {
  declaredValues,
  indicatorOf,
  indicatorsMovedBy,
  measureTerritory,
  valuesMoved,
} from '#features/agreements/server/public.ts'
import { type FactMoved, factMoved } from '#features/pathways/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import { on } from '#platform/server/events.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type DeclinedIndicator, declinedHere, type Written, writeContributions } from './declension-store.ts'

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
  const counted = declined.filter(({ objectiveId }) => objectiveId === null)
  const rows = [
    ...(await countedRows({ tx, timeZone, today }, counted)),
    ...(await declaredRows({ tx, today }, declined)),
  ]
  if (rows.length > 0) await writeContributions(tx, rows)
}

const idOf = (one: Pick<DeclinedIndicator, 'declensionId' | 'indicatorId'>): string =>
  `${one.declensionId} ${one.indicatorId}`

const countedRows = async (
  { tx, timeZone, today }: Here,
  declined: readonly DeclinedIndicator[],
): Promise<Written[]> => {
  const measures = await measureTerritory(
    { tx, timeZone },
    declined.map((one) => ({ ...one, id: idOf(one), filters: {} })),
    today,
  )
  return declined.flatMap((one) => {
    const measured = measures.get(idOf(one))
    if (!measured) return []
    const { numerator, denominator, value } = measured
    return [
      {
        ...{ declensionId: one.declensionId, indicatorId: one.indicatorId, numerator, denominator, value },
        isComparable: indicatorOf(one.indicatorCode).version === one.indicatorVersion,
        ...{ asOf: today, origin: 'counted' as const, source: null, isContested: false },
      },
    ]
  })
}

/** The last value given in the period of the indicator; none was given: nothing is written, which is not zero. */
const declaredRows = async (
  { tx, today }: Pick<Here, 'tx' | 'today'>,
  declined: readonly DeclinedIndicator[],
): Promise<Written[]> => {
  const asked = declined.flatMap((one) =>
    one.objectiveId === null ? [] : [{ ...one, id: idOf(one), objectiveId: one.objectiveId }],
  )
  const values = await declaredValues(tx, asked, today)
  return asked.flatMap(({ id, declensionId, indicatorId }) => {
    const said = values.get(id)
    if (!said || said.on === null || said.value === null) return []
    return [
      {
        ...{ declensionId, indicatorId, numerator: said.numerator ?? said.value },
        ...{ denominator: said.denominator, value: said.value, isComparable: false, asOf: said.on },
        ...{ origin: 'declared' as const, source: said.source, isContested: said.isContested },
      },
    ]
  })
}

/** A value given, imported or contested reaches the framework in the transaction that writes it. */
const contributeDeclared = on(valuesMoved, async ({ tx, today }) => {
  const rows = await declaredRows({ tx, today }, await declinedHere(tx, null))
  if (rows.length > 0) await writeContributions(tx, rows)
})

export const reactions = [contributeDeclared]

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
