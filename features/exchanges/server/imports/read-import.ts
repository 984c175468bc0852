import { containsNir } from '#kernel/nir.ts'
import type { Services } from '#platform/server/http/context.ts'
import { mostImportLines } from '../../contract.ts'
import { type FileLine, nirMark } from '../../rules/read-line.ts'
import { refusedColumn, sensitiveColumn } from '../../rules/refused-columns.ts'
import type { ImportPayload } from '../job-names.ts'
import { changeImport, loadImport, takeContent } from './import-store.ts'
import { hideCells, insertLines, type SensitiveCells } from './line-store.ts'
import { chooseMapping } from './mapping-store.ts'
import { readTable } from './read-table.ts'
import { rehearseImport } from './rehearse-import.ts'
import { Unreadable } from './unreadable.ts'

const batchSize = 500

/** The job after a file was received: its lines go to the database, then they are rehearsed. */
export const readImport = async (services: Services, payload: unknown): Promise<void> => {
  const { territoryId, importId } = payload as ImportPayload
  try {
    await services.database.withTerritory(territoryId, async (tx) => {
      const found = await loadImport(tx, importId, 'lock')
      const content = found?.state === 'reading' ? await takeContent(tx, importId) : undefined
      if (!found || !content) return
      // Cells of sensitive columns are written over earlier ones of the same line: row security asks to see them.
      await tx.revealSensitive()
      const { headers: written, lines } = await readTable(content)
      // A file without its line of headers gives its first person instead.
      const headers = written.map((header) => (containsNir(header) ? nirMark : header))
      let total = 0
      for await (const batch of batches(lines)) {
        total += batch.length
        if (total > mostImportLines) throw new TooLong()
        const kept = batch.map((line) => keepableLine(line, headers))
        await insertLines(
          tx,
          importId,
          kept.map(({ line }) => line),
        )
        await hideCells(
          tx,
          importId,
          kept.flatMap(({ hidden }) => (hidden ? [hidden] : [])),
        )
      }
      const { columns, source } = await chooseMapping(tx, found, headers)
      await changeImport(tx, importId, {
        headers,
        mapping: columns,
        mappingSource: source,
        linesTotal: total,
      })
    })
  } catch (error) {
    if (!(error instanceof Unreadable) && !(error instanceof TooLong)) throw error
    const failure = error instanceof Unreadable ? error.code : 'too-many-lines'
    await services.database.withTerritory(territoryId, async (tx) => {
      await takeContent(tx, importId)
      await changeImport(tx, importId, { state: 'failed', failure })
    })
    return
  }
  await rehearseImport(services, payload)
}

class TooLong extends Error {}

async function* batches(lines: AsyncIterable<FileLine>): AsyncGenerator<FileLine[]> {
  let batch: FileLine[] = []
  for await (const line of lines) {
    batch.push(line)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** What may not be kept is emptied before it reaches the database; what is sensitive goes to a table of its own. */
const keepableLine = (
  line: FileLine,
  headers: readonly string[],
): { line: FileLine; hidden: SensitiveCells | undefined } => {
  const hidden: Record<string, string> = {}
  const cells = line.cells.map((cell, index) => {
    const header = headers[index] ?? ''
    if (refusedColumn(header)) return ''
    if (!sensitiveColumn(header)) return cell
    if (cell !== '' && !containsNir(cell)) hidden[index] = cell
    return ''
  })
  const cleaned = cells.map((cell) => (containsNir(cell) ? nirMark : cell))
  return {
    line: { number: line.number, cells: cleaned },
    hidden: Object.keys(hidden).length > 0 ? { number: line.number, cells: hidden } : undefined,
  }
}
