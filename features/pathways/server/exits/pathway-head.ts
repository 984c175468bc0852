import type { Context } from '#platform/server/http/context.ts'
import type { PathwayHead } from '../../contract/exits.ts'
import type { PathwayRow } from '../pathway-store.ts'
import { loadPathway } from '../pathway-store.ts'

export const headOf = (row: PathwayRow): PathwayHead => ({
  id: row.id,
  state: row.state,
  suspendedSince: row.suspendedSince,
  plannedReturnOn: row.plannedReturnOn,
  consolidationSince: row.consolidationSince,
  exitedOn: row.exitedOn,
  exitReasonCode: row.exitReasonCode,
  exitClass: row.exitClass,
  exitProofState: row.exitProofState,
  version: row.version,
})

/** The row after a write of the same transaction; the right was checked before it. */
export const reloaded = async (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  pathwayId: string,
): Promise<PathwayRow> => {
  const row = await loadPathway(context, pathwayId, 'pathways.read')
  if (!row.ok) throw new Error('a pathway just written is out of reach')
  return row.value
}
