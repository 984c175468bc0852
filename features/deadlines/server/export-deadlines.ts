import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { DeadlineRow, exportDeadlines } from '../contract.ts'
import { ruleLabels } from '../rules/rule-labels.ts'
import { linesToDo } from './list-deadlines.ts'

const columns = [
  { key: 'dueOn', label: 'Au plus tard le', kind: 'date' },
  { key: 'what', label: 'À faire', kind: 'text' },
  { key: 'count', label: 'Nombre', kind: 'number' },
  { key: 'subjectLabel', label: 'Sur', kind: 'text' },
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
  { key: 'basisOn', label: 'Compté depuis le', kind: 'date' },
  { key: 'ownerName', label: 'Suivi par', kind: 'text' },
  { key: 'group', label: 'Groupe', kind: 'text' },
] as const satisfies readonly Column[]

const lineOf = (group: string) => (row: DeadlineRow) => ({
  ...{ group, count: 1, dueOn: row.dueOn, basisOn: row.basisOn },
  ...{ personName: row.personName, communeName: row.communeName, ownerName: row.ownerName },
  what: ruleLabels[row.ruleCode].fr,
  subjectLabel: row.subjectLabel,
})

/** The lines of « Aujourd'hui » as the screen groups them: one's own, those of the desk, those that escalated. */
export const sendDeadlines: TerritoryHandler<typeof exportDeadlines> = async (context, { body }) => {
  const { mine, desks, escalated } = await linesToDo(context, body.filters.until, linesToRead)
  return giveList(context, {
    listCode: 'deadlines.to-do',
    name: 'a-faire',
    format: body.format,
    reason: body.reason,
    columns,
    concerned: [...mine, ...escalated].flatMap(({ personId }) => personId ?? []),
    rows: [
      ...mine.map(lineOf('à moi')),
      ...desks.map(({ ruleCode, count, oldestBasisOn, firstDueOn }) => ({
        ...{ group: 'au service', count, dueOn: firstDueOn, basisOn: oldestBasisOn },
        what: ruleLabels[ruleCode].fr,
      })),
      ...escalated.map(lineOf('en retard, remonté au pilotage')),
    ],
  })
}
