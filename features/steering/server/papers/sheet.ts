import type { Column, TableRow } from '#platform/server/spreadsheet/table.ts'
import { followingLabels } from '../list-decisions.ts'
import type { PackContent } from './pack-content.ts'

export const sheetColumns = [
  { key: 'part', label: 'Rubrique', kind: 'text' },
  { key: 'of', label: 'Convention ou comité', kind: 'text' },
  { key: 'number', label: 'Article ou n°', kind: 'text' },
  { key: 'label', label: 'Libellé', kind: 'text' },
  { key: 'value', label: 'Réalisé', kind: 'number' },
  { key: 'unit', label: 'Unité', kind: 'text' },
  { key: 'targetMin', label: 'Cible, au moins', kind: 'number' },
  { key: 'targetMax', label: 'Cible, au plus', kind: 'number' },
  { key: 'gap', label: 'Écart', kind: 'number' },
  { key: 'before', label: 'Au dernier comité', kind: 'number' },
  { key: 'state', label: 'Repère ou état', kind: 'text' },
  { key: 'owner', label: 'Responsable', kind: 'text' },
  { key: 'dueOn', label: 'Échéance', kind: 'date' },
  { key: 'remark', label: 'Remarque', kind: 'text' },
] as const satisfies readonly Column[]

type Key = (typeof sheetColumns)[number]['key']

const units: Readonly<Record<string, string>> = {
  ...{ count: 'nombre', share: '%', persons: 'personnes par ETP', days: 'jours', months: 'mois', amount: '' },
}
const marks = { met: 'tenu', watch: 'à surveiller', alert: 'en alerte' } as const

/** A gap to a straight line has no end: the sheet keeps what its screen shows, and a cent. */
const rounded = (gap: number | null): number | null => (gap === null ? null : Math.round(gap * 100) / 100)

/** Every figure, then every decision: one table that a spreadsheet filters by its first column. */
export const sheetRows = ({ boards, before, decisions }: PackContent): TableRow<Key>[] => [
  ...boards.flatMap(({ label: of, figures }) =>
    figures.map((figure) => ({
      ...{ part: 'Objectif', of, number: figure.article, label: figure.label, value: figure.value },
      ...{
        unit: units[figure.unit] ?? figure.unit,
        targetMin: figure.targetMin,
        targetMax: figure.targetMax,
      },
      ...{ gap: rounded(figure.gap), before: before.get(figure.objectiveId)?.value },
      state: figure.mark === null ? null : marks[figure.mark],
      remark: figure.isHidden ? 'non publié (moins de 5)' : null,
    })),
  ),
  ...decisions.map((one) => ({
    ...{ part: 'Décision', of: one.bodyLabel, number: String(one.number), label: one.label },
    ...{ owner: one.ownerName, dueOn: one.dueOn },
    state: one.following ? followingLabels[one.following] : null,
  })),
]
