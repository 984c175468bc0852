import { everyTerritory, type TerritoryAtWork } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { auditByJob } from '#platform/server/audit.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type RunAct, type RunCount, type RunOutcome, runActs } from '../../contract/retention-runs.ts'
import { fileNumber } from '../../rules/retention-rules.ts'
import { isPurging } from '../retention-setting.ts'
import { actOnBatch, type Due, stageOf } from './act-on-batch.ts'
import { keepLinesTrue } from './keep-lines-true.ts'
import { countStages, planFiles } from './plan-store.ts'
import { endRun, startRun } from './run-store.ts'
import { settleNotices } from './settle-notices.ts'

const batchSize = 100
/** A night does no more of each act; the next one goes on. */
const mostANight = 20_000

/** Each night, in the territories that switched it on: notices, archive, anonymisation, and the report of all three. */
export const retentionJob = (parts: readonly RetentionPart[]): Job => ({
  name: 'privacy.retention',
  cron: '10 1 * * *',
  run: async (services) => {
    const on: TerritoryAtWork[] = []
    await everyTerritory(services, async (tx, territory) => {
      if (await isPurging(tx, localDate(services.clock.now(), territory.timeZone))) on.push(territory)
    })
    const failures: unknown[] = []
    for (const territory of on)
      await runTerritory(services, territory, parts).catch((failure: unknown) => failures.push(failure))
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} territories failed`)
  },
})

interface Night {
  readonly services: Pick<Services, 'database' | 'clock' | 'config' | 'log'>
  readonly territory: TerritoryAtWork
  readonly parts: readonly RetentionPart[]
  readonly now: Date
  readonly today: string
}

/** The same for one territory. What a crash leaves undone is due again the next night: the plan is read, not stored. */
export const runTerritory = async (
  services: Night['services'],
  territory: TerritoryAtWork,
  parts: readonly RetentionPart[],
): Promise<void> => {
  const now = services.clock.now()
  const night: Night = { services, territory, parts, now, today: localDate(now, territory.timeZone) }
  const id = newId(now.getTime())
  await inTerritory(night, (tx) => startRun(tx, { id, runOn: night.today, now }))
  // Before any archive, which erases mails: a notice says by itself whether it was given.
  await inTerritory(night, (tx) => settleNotices({ ...night, ...territory, tx }))
  const counts = new Counts(await notDone(night))
  for (const act of runActs) await doAct(night, act, counts)
  await inTerritory(night, (tx) => keepLinesTrue({ ...night, ...territory, tx }))
  await inTerritory(night, async (tx) => {
    await endRun(tx, { id, now: services.clock.now(), counts: counts.all() })
    await auditByJob(
      { tx, now },
      {
        action: 'privacy.retention-run',
        subjectKind: 'retention-run',
        subjectId: id,
        details: Object.fromEntries(runActs.map((act) => [act, counts.done(act)])),
      },
    )
  })
}

const inTerritory = <T>(
  { services, territory }: Night,
  work: (tx: TerritoryTransaction) => Promise<T>,
): Promise<T> => services.database.withTerritory(territory.territoryId, work)

/** What is due and stays, with its cause. */
const notDone = async (night: Night): Promise<RunCount[]> => {
  const stages = await inTerritory(night, (tx) => countStages({ ...night, ...night.territory, tx }))
  return stages.flatMap(({ stage, ...counted }): RunCount[] => {
    if (stage === 'open') return [{ ...counted, act: 'archive', outcome: 'open' }]
    return stage === 'held' ? [{ ...counted, act: 'anonymise', outcome: 'held' }] : []
  })
}

const doAct = async (night: Night, act: RunAct, counts: Counts): Promise<void> => {
  const due: Due[] = await inTerritory(night, (tx) =>
    planFiles({ ...night, ...night.territory, tx }, { stages: [stageOf[act]], limit: mostANight }),
  )
  for (let from = 0; from < due.length; from += batchSize) {
    const batch = due.slice(from, from + batchSize)
    const outcomes = await tryBatch(night, act, batch)
    for (const one of batch) counts.add(act, one, outcomes.get(one.personId) ?? 'failed')
  }
}

/** A batch that fails is tried again file by file: the one in the way costs nothing to the others. */
const tryBatch = async (
  night: Night,
  act: RunAct,
  due: readonly Due[],
): Promise<ReadonlyMap<string, RunOutcome>> => {
  try {
    const { services, territory } = night
    const isMailing = services.config.smtpUrl !== undefined
    return await inTerritory(night, (tx) =>
      actOnBatch({ ...night, ...territory, tx, territoryName: territory.name, isMailing }, act, due),
    )
  } catch (error) {
    const [only] = due
    if (due.length > 1) {
      const outcomes = new Map<string, RunOutcome>()
      for (const one of due)
        for (const [id, outcome] of await tryBatch(night, act, [one])) outcomes.set(id, outcome)
      return outcomes
    }
    if (only) night.services.log.error({ retention: act, file: fileNumber(only.personId), err: error })
    return new Map(due.map(({ personId }) => [personId, 'failed']))
  }
}

/** The figures of a night. */
class Counts {
  readonly #rows: RunCount[]

  constructor(rows: readonly RunCount[]) {
    this.#rows = [...rows]
  }

  add(act: RunAct, { purpose }: Due, outcome: RunOutcome): void {
    const index = this.#rows.findIndex(
      (row) => row.act === act && row.purpose === purpose && row.outcome === outcome && row.cause === null,
    )
    const row = this.#rows[index]
    if (row) this.#rows[index] = { ...row, count: row.count + 1 }
    else this.#rows.push({ act, purpose, outcome, cause: null, count: 1 })
  }

  done(act: RunAct): number {
    return this.#rows
      .filter((row) => row.act === act && row.outcome === 'done')
      .reduce((sum, row) => sum + row.count, 0)
  }

  all(): readonly RunCount[] {
    return this.#rows
  }
}
