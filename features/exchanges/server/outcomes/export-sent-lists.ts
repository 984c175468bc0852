import { localDate } from '#kernel/dates.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import { type exportSentLists, senderOutcomes } from '../../contract.ts'
import { sentLists } from './give-outcome.ts'

/** One column an outcome, in the order of the screen. */
const outcomeLabels = {
  entered: 'Entrées',
  waiting: 'En attente',
  refused: 'Refusées',
  rejected: 'Illisibles',
  'left-out': 'Non retenues',
  withdrawn: 'Retirées',
} as const

const columns = [
  { key: 'fileName', label: 'Fichier', kind: 'text' },
  { key: 'on', label: 'Reçu le', kind: 'date' },
  { key: 'linesTotal', label: 'Lignes', kind: 'number' },
  ...senderOutcomes.map((key) => ({ key, label: outcomeLabels[key], kind: 'number' }) as const),
] as const satisfies readonly Column[]

/** The lists of one's organisation with their counts; the lines of one list are its own download. */
export const sendSentLists: TerritoryHandler<typeof exportSentLists> = async (context, { body }) => {
  const lists = await sentLists(context)
  return giveList(context, {
    listCode: 'exchanges.sent-lists',
    name: 'listes-envoyees',
    format: body.format,
    columns,
    rows: lists.map(({ fileName, createdAt, linesTotal, outcomes }) => ({
      ...{ fileName, linesTotal, ...outcomes },
      on: localDate(new Date(createdAt), context.timeZone),
    })),
  })
}
