import { audit } from '#platform/server/audit.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type AskedBy, actAs } from '../acting-as.ts'
import type { ImportPayload } from '../job-names.ts'
import { applyLines } from './apply-lines.ts'
import { changeImport, loadImport, type StoredImport } from './import-store.ts'
import { countLines, nextLines, readyLine, saveEnds } from './line-store.ts'
import { tellProgress } from './tell-progress.ts'

const batchSize = 100

/** Writes the decided lines as whoever asked. Run again after a crash, it goes on with the lines that have no outcome. */
export const applyImport = async (services: Services, payload: unknown): Promise<void> => {
  const { territoryId, importId } = payload as ImportPayload
  const inTerritory = <T>(work: (tx: TerritoryTransaction) => Promise<T>) =>
    services.database.withTerritory(territoryId, work)
  const one = await inTerritory((tx) => loadImport(tx, importId))
  if (one?.state !== 'applying') return
  if (one.mode === 'all-or-nothing') return applyWhole(services, one, inTerritory)
  for (let after = 0; ; ) {
    const last = await inTerritory((tx) => applyBatch(services, tx, one, after))
    if (last === undefined) break
    after = last
  }
  await inTerritory((tx) => finish(services, tx, one))
}

type InTerritory = <T>(work: (tx: TerritoryTransaction) => Promise<T>) => Promise<T>

class OneLineFailed extends Error {
  readonly number: number
  readonly code: string
  constructor(number: number, code: string) {
    super(code)
    this.number = number
    this.code = code
  }
}

/** One line that fails takes the others with it: it alone is reported, and the import is back to its rehearsal. */
const applyWhole = async (services: Services, one: StoredImport, inTerritory: InTerritory): Promise<void> => {
  try {
    await inTerritory(async (tx) => {
      let after = 0
      for (;;) {
        const last = await applyBatch(services, tx, one, after)
        if (last === undefined) break
        after = last
      }
      await finish(services, tx, one)
    })
  } catch (error) {
    if (!(error instanceof OneLineFailed)) throw error
    await inTerritory((tx) => giveUp(tx, one, error))
  }
}

/** Lines written by an earlier application stay undoable; without any, the import is a rehearsal again. */
const giveUp = async (tx: TerritoryTransaction, one: StoredImport, error: OneLineFailed): Promise<void> => {
  const { outcomes } = await countLines(tx, one.id)
  const failure = `line-failed:${error.number}:${error.code}`
  const before = (outcomes.applied ?? 0) > 0 ? { state: 'applied' } : { state: 'rehearsed', appliedAt: null }
  await changeImport(tx, one.id, { ...before, failure, linesDone: 0 })
}

/** The number of the last line of the batch; undefined when none was left. */
const applyBatch = async (
  services: Services,
  tx: TerritoryTransaction,
  one: StoredImport,
  after: number,
): Promise<number | undefined> => {
  const context = actAs(services, tx, one.askedBy, one.id)
  const lines = await nextLines(tx, one.id, { after, limit: batchSize, where: readyLine })
  const last = lines.at(-1)
  if (!last) return undefined
  const ends = await applyLines(context, one, lines)
  const failed = ends.find((end) => end.outcome === 'failed')
  if (failed && one.mode === 'all-or-nothing')
    throw new OneLineFailed(failed.number, failed.outcomeCode ?? 'invalid')
  await saveEnds(tx, one.id, ends)
  if (one.mode === 'line-by-line')
    await tx.query(
      'update exchanges.import set lines_done = lines_done + $3 where territory_id = $1 and id = $2',
      [tx.territoryId, one.id, lines.length],
    )
  else await tellProgress(services, { territoryId: tx.territoryId, importId: one.id, linesDone: last.number })
  return last.number
}

/** What is sensitive reached the files of the persons or was left out: the import keeps none of it. */
const finish = async (services: Services, tx: TerritoryTransaction, one: StoredImport): Promise<void> => {
  const context = actAs(services, tx, one.askedBy as AskedBy, one.id)
  await tx.revealSensitive()
  await tx.query(
    `delete from exchanges.import_sensitive s using exchanges.import_line l
     where s.territory_id = $1 and s.import_id = $2 and l.territory_id = $1 and l.import_id = $2 and l.number = s.number
       and l.outcome in ('applied', 'skipped')`,
    [tx.territoryId, one.id],
  )
  await changeImport(tx, one.id, {
    state: 'applied',
    appliedAt: context.now,
    appliedBy: context.actor.memberId,
  })
  const [counted] = await tx.query<{ applied: number; failed: number }>(
    `select (count(*) filter (where outcome = 'applied'))::int as applied, (count(*) filter (where outcome = 'failed'))::int as failed
     from exchanges.import_line where territory_id = $1 and import_id = $2`,
    [tx.territoryId, one.id],
  )
  await audit(context, {
    action: 'exchanges.import-applied',
    subjectKind: 'import',
    subjectId: one.id,
    details: { kind: one.kind, applied: counted?.applied ?? 0, failed: counted?.failed ?? 0 },
  })
}
