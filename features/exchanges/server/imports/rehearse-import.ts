import type { Services } from '#platform/server/http/context.ts'
import type { ColumnMapping } from '../../contract.ts'
import { isSensitive, readLine } from '../../rules/read-line.ts'
import { actAs } from '../acting-as.ts'
import type { ImportPayload } from '../job-names.ts'
import type { ReadLine, Rehearsal } from '../kinds/kind-of-import.ts'
import { kindsOfImport } from '../kinds/kinds-of-import.ts'
import { changeImport, loadImport } from './import-store.ts'
import { hiddenCells, hideCells, nextLines, type StoredLine, saveJudged } from './line-store.ts'
import { tellProgress } from './tell-progress.ts'

const batchSize = 200

/** Compares every line with what the territory holds; writes nothing outside the import itself. */
export const rehearseImport = async (services: Services, payload: unknown): Promise<void> => {
  const { territoryId, importId } = payload as ImportPayload
  await services.database.withTerritory(territoryId, async (tx) => {
    const one = await loadImport(tx, importId, 'read')
    if (one?.state !== 'reading') return
    const context = actAs(services, tx, one.askedBy, importId)
    await tx.revealSensitive()
    const rehearsal: Rehearsal = {
      one,
      columns: one.mapping,
      met: new Map(),
      told: new Map(),
      namesakes: new Map(),
    }
    const kind = kindsOfImport[one.kind]
    for (let after = 0, linesDone = 0; ; ) {
      const stored = await nextLines(tx, importId, { after, limit: batchSize })
      const last = stored.at(-1)
      if (!last) break
      const lines = await readBatch(tx, importId, stored, one.mapping)
      await saveJudged(tx, importId, await kind.judge(context, lines, rehearsal))
      after = last.number
      linesDone += stored.length
      await tellProgress(services, { territoryId, importId, linesDone })
    }
    await changeImport(tx, importId, { state: 'rehearsed' })
  })
}

type Tx = Parameters<typeof nextLines>[0]

/** A column newly mapped to a sensitive fact leaves the ordinary cells for good. */
const readBatch = async (
  tx: Tx,
  importId: string,
  stored: readonly StoredLine[],
  columns: readonly ColumnMapping[],
): Promise<ReadLine[]> => {
  const sensitiveAt = columns.flatMap(({ field }, index) => (isSensitive(field) ? [index] : []))
  const moving = stored.flatMap(({ number, cells }) => {
    const found = sensitiveAt.flatMap((index) => (cells?.[index] ? [[index, cells[index]] as const] : []))
    return found.length > 0 ? [{ number, cells: Object.fromEntries(found) }] : []
  })
  await hideCells(tx, importId, moving)
  if (moving.length > 0)
    await blankCells(
      tx,
      importId,
      moving.map(({ number }) => number),
      sensitiveAt,
    )
  const hidden = await hiddenCells(
    tx,
    importId,
    stored.map(({ number }) => number),
  )
  return stored.map(({ number, cells }) => {
    const apart = hidden.get(number) ?? {}
    const whole = columns.map((_, index) => cells?.[index] || apart[index] || '')
    return { number, ...readLine({ number, cells: whole }, columns) }
  })
}

const blankCells = async (tx: Tx, importId: string, numbers: readonly number[], at: readonly number[]) => {
  for (const index of at)
    await tx.query(
      `update exchanges.import_line set cells = jsonb_set(cells, array[$4::text], '""')
       where territory_id = $1 and import_id = $2 and number = any($3::int[])`,
      [tx.territoryId, importId, numbers, String(index)],
    )
}
