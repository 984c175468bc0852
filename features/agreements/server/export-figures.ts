import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import { tableFile } from '#platform/server/spreadsheet/table-file.ts'
import type { exportFigures, ObjectiveFigure } from '../contract.ts'
import { loadAgreement } from './agreement-store.ts'
import { boardOf } from './read-board.ts'

/** The figures of the board, with formulas and date of count; nobody's name is in it. */
export const sendFigures = async (
  context: Context,
  { body }: Input<typeof exportFigures>,
): Promise<Result<FileReply>> => {
  const agreement = await loadAgreement(context.tx, body.agreement)
  if (!agreement) return refuse('not-found')
  const board = await boardOf(context, agreement, body.period, {})
  await audit(context, {
    action: 'agreements.figures-exported',
    subjectKind: 'agreement',
    subjectId: agreement.id,
    details: { period: board.period, format: body.format, count: board.objectives.length },
  })
  const name = `objectifs-${board.period}-${context.today}`
  if (body.format === 'json')
    return done(
      new FileReply({ body: JSON.stringify(board), name: `${name}.json`, mediaType: 'application/json' }),
    )
  return done(await tableFile(body.format, name, columns, board.objectives.map(rowOf)))
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
] as const satisfies readonly Column[]

const unitNames = {
  count: 'nombre',
  share: '%',
  persons: 'personnes',
  days: 'jours',
  months: 'mois',
} as const

const rowOf = ({ objective, definition, figure, expected, gap, countedTo }: ObjectiveFigure) => ({
  label: objective.label,
  article: objective.article,
  from: objective.period.from,
  to: objective.period.to,
  value: figure.value,
  numerator: figure.numerator,
  denominator: figure.denominator,
  unit: unitNames[definition.unit],
  targetMin: objective.target.min,
  targetMax: objective.target.max,
  expected,
  gap,
  countedTo,
  formula: definition.formula,
  source: definition.source,
})
