import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type {
  exportInconsistencies,
  exportIndicators,
  InconsistencyCode,
  listBehindIndicator,
  listInconsistencies,
  readIndicators,
} from '../contract.ts'
import { findIndicator, fundingIndicators } from '../rules/indicators.ts'
import { loadInconsistencies } from './inconsistency-store.ts'
import { countIndicators, loadBehind } from './indicator-store.ts'
import { tellOpened } from './tell-opened.ts'
import { loadOperation } from './write-operation.ts'

export const readAll: TerritoryHandler<typeof readIndicators> = async (context, { params, query }) => {
  if (query.to < query.from) return refuseField('/to', 'ends-before-start')
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  return done({ asOf: context.today, items: await countIndicators(context, params.operationId, query) })
}

/** Opening a figure on its persons leaves a line; a sensitive one opens on nobody. */
export const listBehind: TerritoryHandler<typeof listBehindIndicator> = async (
  context,
  { params, query },
) => {
  const indicator = findIndicator(params.code)
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  if (!indicator) return refuse('not-found')
  if (indicator.isSensitive) return refuse('indicator-sensitive')
  const rows = await loadBehind(context, params.operationId, { indicator, ...query })
  await audit(context, {
    action: 'funding.figure-opened',
    subjectKind: 'operation',
    subjectId: params.operationId,
    details: { code: indicator.code, count: rows.length },
    concerned: rows.map(({ personId }) => personId),
  })
  return done({ items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 })
}

const columns = [
  { key: 'code', label: 'Code', kind: 'text' },
  { key: 'label', label: 'Indicateur', kind: 'text' },
  { key: 'counted', label: 'Valeur', kind: 'number' },
  { key: 'among', label: 'Sur', kind: 'number' },
  { key: 'women', label: 'Femmes', kind: 'number' },
  { key: 'men', label: 'Hommes', kind: 'number' },
  { key: 'others', label: 'Non binaires', kind: 'number' },
  { key: 'missing', label: 'Sans réponse', kind: 'number' },
  { key: 'refused', label: 'Refus et injoignables', kind: 'number' },
  { key: 'late', label: 'Relevés trop tard', kind: 'number' },
  { key: 'formula', label: 'Formule', kind: 'text' },
  { key: 'from', label: 'Du', kind: 'date' },
  { key: 'to', label: 'Au', kind: 'date' },
  { key: 'asOf', label: 'Extrait le', kind: 'date' },
] as const satisfies readonly Column[]

export const sendIndicators: TerritoryHandler<typeof exportIndicators> = async (
  context,
  { params, body },
) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const { filters, format } = body
  const rows = await countIndicators(context, params.operationId, filters)
  return giveList(context, {
    listCode: 'funding.indicators',
    name: `indicateurs-fse-${operation.value.code}`,
    format,
    columns,
    rows: rows.map(({ isWithheld: _, ...row }, at) => ({
      ...row,
      ...filters,
      label: fundingIndicators.items[at]?.label,
      formula: fundingIndicators.items[at]?.formula.fr,
      asOf: context.today,
    })),
  })
}

const SHOWN = 200

export const listGaps: TerritoryHandler<typeof listInconsistencies> = async (context, { params }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const rows = await loadInconsistencies(context, params.operationId, SHOWN)
  await tellOpened(context, params.operationId, rows)
  return done({ items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 })
}

/** Words of the checks in a file that leaves; screens translate theirs. */
const gapLabels: Readonly<Record<InconsistencyCode, string>> = {
  'entry-early': 'Situation d’entrée observée plus de 30 jours avant l’entrée',
  'entry-late': 'Questionnaire d’entrée recueilli plus de 30 jours après l’entrée',
  'exit-late': 'Situation à la sortie hors des quatre semaines : elle ne compte pas comme résultat',
  'month-6-outside': 'Situation à six mois hors de la fenêtre',
  'exit-after-operation': 'Sortie après le dernier jour de l’opération',
  'no-exit-at-the-end': 'Opération terminée, sans sortie',
  'job-and-jobless': 'Situation et durée sans emploi se contredisent',
  'exit-job-contract': 'Situation à la sortie et contrat se contredisent',
  'improved-without-job': 'Situation améliorée, sans emploi à l’entrée',
  'under-16': 'Moins de 16 ans à l’entrée',
  'two-operations': 'Dans deux opérations en même temps, à déclarer',
}

const gapColumns = [
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'what', label: 'Écart', kind: 'text' },
  { key: 'day', label: 'Jour en cause', kind: 'date' },
] as const satisfies readonly Column[]

export const sendGaps: TerritoryHandler<typeof exportInconsistencies> = async (context, { params, body }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const rows = await loadInconsistencies(context, params.operationId, linesToRead)
  return giveList(context, {
    listCode: 'funding.inconsistencies',
    name: `ecarts-fse-${operation.value.code}`,
    format: body.format,
    reason: body.reason,
    columns: gapColumns,
    concerned: rows.map(({ personId }) => personId),
    rows: rows.map(({ code, ...row }) => ({ ...row, what: gapLabels[code] })),
  })
}
