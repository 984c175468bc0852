import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { AgeBand, Dimension, exportBreakdowns } from '../contract.ts'
import { unitNames } from './export-figures.ts'
import { showObjective } from './open-objective.ts'

const columns = [
  { key: 'dimension', label: 'Répartition', kind: 'text' },
  { key: 'part', label: 'Part', kind: 'text' },
  { key: 'numerator', label: 'Numérateur', kind: 'number' },
  { key: 'denominator', label: 'Dénominateur', kind: 'number' },
  { key: 'value', label: 'Valeur', kind: 'number' },
  { key: 'unit', label: 'Unité', kind: 'text' },
  { key: 'remark', label: 'Remarque', kind: 'text' },
] as const satisfies readonly Column[]

/** Words of a file that leaves; screens translate theirs. */
const dimensionLabels: Readonly<Record<Dimension, string>> = {
  structure: 'Structure',
  commune: 'Commune',
  sex: 'Sexe',
  qpv: 'QPV',
  age: 'Âge',
}
const ageLabels: Readonly<Record<AgeBand, string>> = {
  'under-26': 'moins de 26 ans',
  '26-49': '26 à 49 ans',
  '50-plus': '50 ans et plus',
}
const partLabels: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>> = {
  sex: { F: 'femmes', M: 'hommes', X: 'autre' },
  qpv: { true: 'en QPV', false: 'hors QPV' },
  age: ageLabels,
}

/** Every breakdown of one figure, as the screen may show it: what is under 5 stays unpublished. */
export const sendBreakdowns: TerritoryHandler<typeof exportBreakdowns> = async (
  context,
  { params, body },
) => {
  const shown = await showObjective(context, { params, query: body.filters, body: undefined })
  if (!shown.ok) return shown
  const { row, breakdowns } = shown.value
  return giveList(context, {
    listCode: 'agreements.breakdowns',
    details: { objective: row.objective.id },
    name: 'repartition',
    format: body.format,
    columns,
    rows: breakdowns.flatMap(({ dimension, cells }) =>
      cells.map(({ key, label, figure }) => ({
        dimension: dimensionLabels[dimension],
        part: label ?? (key === null ? 'non renseigné' : (partLabels[dimension]?.[key] ?? key)),
        numerator: figure.numerator,
        denominator: figure.denominator,
        value: figure.value,
        unit: unitNames[row.definition.unit],
        remark: figure.hidden ? 'non publié (moins de 5)' : '',
      })),
    ),
  })
}
