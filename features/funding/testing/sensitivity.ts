import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { fundingRoutes } from '../contract.ts'

export const fundingSensitivity: Sensitivity<typeof fundingRoutes> = {
  columns: {
    operation: { code: ['code', 'label', 'programme', 'managing_service'] },
    questionnaire: { code: ['moment', 'form_version', 'missing_items', 'answered_sensitive'] },
    answer: { code: ['item_code', 'state'], situation: ['value'] },
    sensitive_answer: { code: ['item_code', 'state'], sensitive: ['value'] },
  },
  aboutNobody: [
    ...(['listOperations', 'readOperation', 'createOperation', 'changeOperation', 'enrol'] as const),
    'leaveOperation',
  ],
  headers: {
    identity: ['Personne', 'Date de naissance'],
    contact: ['Commune'],
    pathway: [
      ...['Entrée dans l’opération', 'Sortie de l’opération', 'Questionnaire d’entrée'],
      ...['Questionnaire de sortie', 'Questionnaire à six mois'],
    ],
    neutral: [
      ...['Référent', 'Numéro', 'Opération', 'Programme', 'Service gestionnaire', 'Dispositif', 'Du', 'Au'],
      ...[
        'Pièces gardées jusqu’au',
        'Participants',
        'Présents',
        'Entrées à compléter',
        'Sorties à compléter',
      ],
    ],
  },
  fields: {
    identity: ['personName', 'birthDate'],
    contact: ['communeName'],
    situation: ['answers.state', 'answers.value'],
    sensitive: ['sensitiveAnswers.state', 'sensitiveAnswers.value'],
    pathway: [
      ...['firstCapturedAt', 'capturedAt'],
      ...['enteredOn', 'exitedOn', 'stays', 'entryState', 'exitState', 'month6State', 'isReturn'],
      ...[
        'history.startsOn',
        'history.endsOn',
        'state',
        'fromOn',
        'dueOn',
        'collectedOn',
        'missing',
        'asked',
      ],
    ],
    neutral: [
      ...['referentName', 'total', 'operationCode', 'operationLabel', 'operationEndsOn'],
      ...['moment', 'formVersion', 'capturedByName', 'itemCode', 'sensitiveAnswered'],
      ...['mayAnswer', 'mayManage'],
      ...['readQuestionnaire#missing', 'answerQuestionnaire#missing'],
      'listParticipations#counts.*',
    ],
  },
}
