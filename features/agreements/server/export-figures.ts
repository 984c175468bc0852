import { done, type Result } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import { exportList } from '#platform/server/spreadsheet/export-list.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportFigures, JudgementCode, ObjectiveFigure, Unit } from '../contract.ts'
import { showBoard } from './read-board.ts'

/** The figures of the board, with formulas and date of count; nobody's name is in it. */
export const sendFigures = async (
  context: Context,
  { params, body: { format, filters } }: Input<typeof exportFigures>,
): Promise<Result<FileReply>> => {
  const shown = await showBoard(context, { params, query: filters, body: undefined })
  if (!shown.ok) return shown
  const board = shown.value
  const name = `objectifs-${board.period}`
  const left = {
    listCode: 'agreements.figures',
    details: { agreement: filters.agreement, period: board.period, format },
  }
  if (format !== 'json')
    return giveList(context, { ...left, name, format, columns, rows: board.objectives.map(rowOf) })
  await exportList(context, { ...left, count: board.objectives.length })
  return done(
    new FileReply({
      body: JSON.stringify(board),
      name: `${name}-${context.today}.json`,
      mediaType: 'application/json',
    }),
  )
}

const columns = [
  { key: 'label', label: 'Objectif', kind: 'text' },
  { key: 'article', label: 'Article', kind: 'text' },
  { key: 'from', label: 'Du', kind: 'date' },
  { key: 'to', label: 'Au', kind: 'date' },
  { key: 'value', label: 'Réalisé', kind: 'number' },
  { key: 'numerator', label: 'Numérateur', kind: 'number' },
  { key: 'denominator', label: 'Dénominateur', kind: 'number' },
  { key: 'unit', label: 'Unité', kind: 'text' },
  { key: 'targetMin', label: 'Cible minimale', kind: 'number' },
  { key: 'targetMax', label: 'Cible maximale', kind: 'number' },
  { key: 'expected', label: 'Attendu ce jour', kind: 'number' },
  { key: 'gap', label: 'Écart', kind: 'number' },
  { key: 'countedTo', label: 'Compté jusqu’au', kind: 'date' },
  { key: 'formula', label: 'Formule', kind: 'text' },
  { key: 'source', label: 'Source', kind: 'text' },
  { key: 'advancement', label: 'Avancement (%)', kind: 'number' },
  { key: 'weight', label: 'Poids', kind: 'number' },
  { key: 'owner', label: 'Responsable', kind: 'text' },
  { key: 'judgement', label: 'Jugement', kind: 'text' },
  { key: 'seriesBreak', label: 'Rupture de série', kind: 'text' },
] as const satisfies readonly Column[]

/** Words of a file that leaves; screens translate theirs. */
export const unitNames: Readonly<Record<Unit, string>> = {
  count: 'nombre',
  share: '%',
  persons: 'personnes',
  days: 'jours',
  months: 'mois',
  amount: '',
}

const judgementNames: Readonly<Record<JudgementCode, string>> = {
  secured: 'Objectifs sécurisés',
  attainable: 'Objectifs atteignables',
  'support-needed': 'Appuis nécessaires',
  compromised: 'Objectifs compromis',
}

const rowOf = ({ objective, definition, figure, expected, gap, countedTo, ...row }: ObjectiveFigure) => ({
  label: objective.label,
  article: objective.article,
  from: objective.period.from,
  to: objective.period.to,
  value: figure.value,
  numerator: figure.numerator,
  denominator: figure.denominator,
  unit: definition.unitLabel ?? unitNames[definition.unit],
  targetMin: objective.target.min,
  targetMax: objective.target.max,
  expected,
  gap,
  countedTo,
  formula: definition.formula,
  source: definition.source,
  advancement: row.advancement,
  weight: objective.weight,
  owner: objective.owner?.name ?? '',
  judgement: row.judgement ? judgementNames[row.judgement.code] : '',
  seriesBreak: row.seriesBreak ? `Non comparable avant le ${row.seriesBreak.on}` : '',
})
