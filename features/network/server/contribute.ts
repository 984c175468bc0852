import { indicatorOf, measureTerritory } from '#features/agreements/server/public.ts'
import { applicationMoved, pathwayLeft } from '#features/pathways/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import { on } from '#platform/server/events.ts'
import type { Context } from '#platform/server/http/context.ts'
import { askJob, type Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { declinedHere, writeContributions } from './declension-store.ts'

interface Here {
  readonly tx: TerritoryTransaction
  readonly timeZone: string
  readonly today: CalendarDate
}

/** Counts again what this territory gives to the frameworks that it declines, in its own transaction. */
export const contribute = async ({ tx, timeZone, today }: Here): Promise<void> => {
  const declined = await declinedHere(tx)
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

const jobName = 'network.contribute'

/** Once the act is written; many acts at once are counted once. */
const askContribution = async ({ tx }: Context): Promise<void> => {
  const [any] = await tx.query(
    'select 1 from network.declension where territory_id = $1 and withdrawn_at is null limit 1',
    [tx.territoryId],
  )
  if (any) await askJob(tx, jobName, { territoryId: tx.territoryId }, `${jobName} ${tx.territoryId}`)
}

export const reactions = [on(pathwayLeft, askContribution), on(applicationMoved, askContribution)]

/** After a fact: one territory. */
const contributeOne: Job = {
  name: jobName,
  run: async ({ database, clock }, payload) => {
    const { territoryId } = payload as { territoryId: string }
    await database.withTerritory(territoryId, async (tx) => {
      const [row] = await tx.query<{ timeZone: string }>(
        'select time_zone as "timeZone" from territory.territory where territory_id = $1',
        [territoryId],
      )
      if (row) await contribute({ tx, timeZone: row.timeZone, today: localDate(clock.now(), row.timeZone) })
    })
  },
}

/** Each night: what no event tells (a meeting, a step, a day that passes). */
const contributeEach: Job = {
  name: 'network.contribute-each',
  cron: '40 1 * * *',
  run: (services) =>
    everyTerritory(services, (tx, { timeZone }) =>
      contribute({ tx, timeZone, today: localDate(services.clock.now(), timeZone) }),
    ),
}

export const jobs = [contributeOne, contributeEach]
