import { audit } from '#platform/server/audit.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { actAs } from '../acting-as.ts'
import type { ImportPayload } from '../job-names.ts'
import { kindsOfImport } from '../kinds/kinds-of-import.ts'
import { changeImport, loadImport, type StoredImport } from './import-store.ts'
import { type LineEnd, nextLines, saveEnds } from './line-store.ts'

const batchSize = 100

/** Undoes the applied lines, the last first: what an earlier line opened, a later one may rest on. */
export const undoImport = async (services: Services, payload: unknown): Promise<void> => {
  const { territoryId, importId } = payload as ImportPayload
  const inTerritory = <T>(work: (tx: TerritoryTransaction) => Promise<T>) =>
    services.database.withTerritory(territoryId, work)
  const one = await inTerritory((tx) => loadImport(tx, importId))
  if (one?.state !== 'undoing') return
  while (await inTerritory((tx) => undoBatch(services, tx, one)));
  await inTerritory(async (tx) => {
    const context = actAs(services, tx, one.askedBy, one.id)
    await changeImport(tx, importId, {
      state: 'undone',
      undoneAt: context.now,
      undoneBy: context.actor.memberId,
    })
    await audit(context, { action: 'exchanges.import-undone', subjectKind: 'import', subjectId: importId })
  })
}

/** False when no applied line was left. A line that resists keeps its writing and says why. */
const undoBatch = async (
  services: Services,
  tx: TerritoryTransaction,
  one: StoredImport,
): Promise<boolean> => {
  const lines = await nextLines(tx, one.id, {
    ...{ after: 0, limit: batchSize, where: `l.outcome = 'applied'`, backwards: true },
  })
  const context = actAs(services, tx, one.askedBy, one.id)
  const ends: LineEnd[] = []
  for (const line of lines) {
    await tx.query('savepoint import_line')
    const said = await kindsOfImport[one.kind].undo(context, line)
    const isUndone = said === undefined || said === 'file-stays'
    await tx.query(isUndone ? 'release savepoint import_line' : 'rollback to savepoint import_line')
    ends.push({
      number: line.number,
      outcome: isUndone ? 'undone' : 'kept',
      outcomeCode: said ?? null,
    })
  }
  await saveEnds(tx, one.id, ends)
  return lines.length > 0
}
