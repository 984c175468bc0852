import { localDate } from '#kernel/dates.ts'
import { movesFrom } from '#kernel/lifecycle.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ImportFile, ImportSummary } from '../../contract.ts'
import { missingFields } from '../../rules/choose-mapping.ts'
import { importLifecycle, undoUntil } from '../../rules/import-lifecycle.ts'
import { readyMappings } from '../../rules/ready-mappings/ready-mappings.ts'
import { countCauses } from './count-causes.ts'
import { type StoredImport, sameFileBefore } from './import-store.ts'
import { countLines, type LineCounts } from './line-store.ts'

export const summaryOf = (one: StoredImport): ImportSummary => ({
  id: one.id,
  kind: one.kind,
  fileName: one.fileName,
  state: one.state,
  organisationName: one.organisationName,
  linesTotal: one.linesTotal,
  linesDone: one.linesDone,
  createdAt: one.createdAt.toISOString(),
  createdBy: one.createdByName,
  appliedAt: one.appliedAt?.toISOString() ?? null,
  undoneAt: one.undoneAt?.toISOString() ?? null,
})

/** Last day on which the import can be undone, in the territory's own days. */
export const undoUntilOf = (one: StoredImport, timeZone: string): string | null =>
  one.appliedAt ? undoUntil(localDate(one.appliedAt, timeZone)) : null

const allowedMoves = (
  one: StoredImport,
  counts: Pick<LineCounts, 'ready'>,
  { today, timeZone }: Pick<Context, 'today' | 'timeZone'>,
) => {
  const until = undoUntilOf(one, timeZone)
  return movesFrom(importLifecycle, one.state, {
    columnsComplete: missingFields(one.kind, one.mapping).length === 0,
    linesReady: counts.ready > 0,
    withinUndoWindow: until !== null && today <= until,
  })
}

export const replyOf = async (context: Context, one: StoredImport): Promise<ImportFile> => {
  const counts = await countLines(context.tx, one.id)
  const same = await sameFileBefore(context.tx, one)
  const layout = readyMappings.find((mapping) => mapping.code === one.mappingSource)
  const moves = allowedMoves(one, counts, context)
  return {
    ...summaryOf(one),
    mappingSource: one.mappingSource,
    layout: layout ? { label: layout.label, source: layout.source, verifiedOn: layout.verifiedOn } : null,
    columns: [...one.mapping],
    missingFields: missingFields(one.kind, one.mapping),
    verdicts: counts.verdicts as ImportFile['verdicts'],
    outcomes: counts.outcomes as ImportFile['outcomes'],
    undecided: counts.undecided,
    ready: counts.ready,
    causes: await countCauses(context.tx, one.id),
    mode: one.mode,
    failure: one.failure,
    undoUntil: undoUntilOf(one, context.timeZone),
    sameFile: same ? { ...same, createdAt: same.createdAt.toISOString() } : null,
    moves: { apply: moves.apply, undo: moves.undo, 'read-again': moves['read-again'] },
    version: one.version,
  }
}
