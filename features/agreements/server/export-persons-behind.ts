import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportPersonsBehind } from '../contract.ts'
import { personsBehind, withReason } from './list-persons-behind.ts'

const columns = [
  { key: 'name', label: 'Personne', kind: 'text' },
  { key: 'on', label: 'Date', kind: 'date' },
  { key: 'reason', label: 'Motif', kind: 'text' },
  { key: 'proof', label: 'Preuve', kind: 'text' },
] as const satisfies readonly Column[]

const proofLabels = { expected: 'attendue', received: 'reçue, à contrôler', checked: 'contrôlée' } as const

/** The persons behind a figure, the same as on screen, within the narrower of the two reaches: seeing them, and exporting names. */
export const sendPersonsBehind: TerritoryHandler<typeof exportPersonsBehind> = async (
  context,
  { params, body },
) => {
  const all = { limit: linesToRead, offset: 0, leaves: true } as const
  const found = await personsBehind(context, params.objectiveId, body.filters, all)
  if (!found.ok) return found
  const { rows, objective } = found.value
  await audit(context, {
    action: 'agreements.figure-opened',
    subjectKind: 'objective',
    subjectId: objective.id,
    reason: body.reason,
    details: { indicator: objective.indicatorCode ?? '', term: body.filters.term, count: rows.length },
  })
  return giveList(context, {
    listCode: 'agreements.persons-behind',
    name: 'personnes-derriere-le-chiffre',
    format: body.format,
    reason: body.reason,
    columns,
    concerned: rows.map(({ personId }) => personId),
    rows: rows.map((row) => {
      const { name, on, reason, proofState } = withReason(row, context.today)
      return { name, on, reason, proof: proofState && proofLabels[proofState] }
    }),
  })
}
