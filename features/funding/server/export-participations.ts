import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportOperations, exportParticipations, QuestionnaireState } from '../contract.ts'
import { loadOperations } from './operation-store.ts'
import { loadParticipations } from './participation-store.ts'
import { loadOperation } from './write-operation.ts'

/** Words of the states in a file that leaves; screens translate theirs. */
const stateLabels: Readonly<Record<QuestionnaireState, string>> = {
  'not-due': 'à venir',
  missing: 'à recueillir',
  incomplete: 'à compléter',
  complete: 'complet',
}

const operationColumns = [
  { key: 'code', label: 'Numéro', kind: 'text' },
  { key: 'label', label: 'Opération', kind: 'text' },
  { key: 'programme', label: 'Programme', kind: 'text' },
  { key: 'managingService', label: 'Service gestionnaire', kind: 'text' },
  { key: 'schemeLabel', label: 'Dispositif', kind: 'text' },
  { key: 'startsOn', label: 'Du', kind: 'date' },
  { key: 'endsOn', label: 'Au', kind: 'date' },
  { key: 'holdUntil', label: 'Pièces gardées jusqu’au', kind: 'date' },
  { key: 'reportSentOn', label: 'Bilan d’exécution remis le', kind: 'date' },
  { key: 'participants', label: 'Participants', kind: 'number' },
  { key: 'present', label: 'Présents', kind: 'number' },
  { key: 'entryIncomplete', label: 'Entrées à compléter', kind: 'number' },
  { key: 'exitIncomplete', label: 'Sorties à compléter', kind: 'number' },
] as const satisfies readonly Column[]

export const sendOperations: TerritoryHandler<typeof exportOperations> = async (context, { body }) =>
  giveList(context, {
    listCode: 'funding.operations',
    name: 'operations-fse',
    format: body.format,
    columns: operationColumns,
    rows: (await loadOperations(context)).map((one) => ({ ...one })),
  })

const columns = [
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'birthDate', label: 'Date de naissance', kind: 'date' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
  { key: 'referentName', label: 'Référent', kind: 'text' },
  { key: 'enteredOn', label: 'Entrée dans l’opération', kind: 'date' },
  { key: 'exitedOn', label: 'Sortie de l’opération', kind: 'date' },
  { key: 'entry', label: 'Questionnaire d’entrée', kind: 'text' },
  { key: 'exit', label: 'Questionnaire de sortie', kind: 'text' },
  { key: 'month6', label: 'Questionnaire à six mois', kind: 'text' },
] as const satisfies readonly Column[]

/** The participants on screen; what they answered leaves by its own export, with its own checks. */
export const sendParticipations: TerritoryHandler<typeof exportParticipations> = async (
  context,
  { params, body },
) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const rows = await loadParticipations(context, params.operationId, {
    ...{ view: body.filters.view, limit: linesToRead, offset: 0 },
  })
  return giveList(context, {
    listCode: 'funding.participations',
    name: `participants-${operation.value.code}`,
    format: body.format,
    reason: body.reason,
    columns,
    concerned: rows.map(({ personId }) => personId),
    rows: rows.map(({ entryState, exitState, month6State, ...row }) => ({
      ...row,
      entry: stateLabels[entryState],
      exit: stateLabels[exitState],
      month6: stateLabels[month6State],
    })),
  })
}
