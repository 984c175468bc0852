import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { fundingRoutes } from '../contract.ts'

export const fundingSensitivity: Sensitivity<typeof fundingRoutes> = {
  columns: {
    operation: { code: ['code', 'label', 'programme', 'managing_service'] },
    questionnaire: { code: ['moment', 'form_version', 'missing_items', 'answered_sensitive'] },
    questionnaire_signature: { code: ['salt', 'content_hash'], identity: ['signer_name'] },
    piece_mark: { code: ['piece_code', 'kind'], pathway: ['reason'] },
    file_mapping: { code: ['source', 'columns'] },
    answer: { code: ['item_code', 'state'], situation: ['value'] },
    sensitive_answer: { code: ['item_code', 'state'], sensitive: ['value'] },
  },
  aboutNobody: [
    ...(['listOperations', 'readOperation', 'createOperation', 'changeOperation', 'enrol'] as const),
    ...([
      'readIndicators',
      'printOperation',
      'leaveOperation',
      'readFileMapping',
      'writeFileMapping',
    ] as const),
  ],
  headers: {
    identity: ['Personne', 'Date de naissance', 'NOM', 'Prénom', 'Sexe'],
    contact: ['Commune', 'Commune de résidence'],
    situation: [
      ...['Écart', 'Jour en cause'],
      ...['Critères d’éligibilité', 'BRSA', 'Catégorie France Travail', 'Situation avant l’entrée'],
      ...['Durée sans emploi', 'Niveau d’instruction', 'Foyer monoparental', 'Situation à la sortie'],
      'Situation à +6 mois',
    ],
    sensitive: ['Sans domicile stable'],
    pathway: [
      ...['Date d’entrée dans le projet', 'Date de sortie du projet', 'Référent unique (type)'],
      ...['Date d’entrée en parcours', 'Date de fin de contrat', 'Date de recueil du questionnaire d’entrée'],
      ...['Complétude %', 'Date de sortie de l’opération', 'Date de saisie de la sortie'],
      ...['Délai de saisie (jours)', 'Date du relevé', 'Complétude du dossier %'],
      ...['Entrée dans l’opération', 'Sortie de l’opération', 'Questionnaire d’entrée'],
      ...['Questionnaire de sortie', 'Questionnaire à six mois', 'Retient le paiement'],
      ...['Questionnaire d’entrée complet', 'Justificatif d’éligibilité valable à l’entrée'],
      ...['Contrat d’engagement signé', 'Présence à une étape', 'Questionnaire de sortie complet'],
      ...['Preuve de l’emploi ou de la sortie', 'Questionnaire à six mois complet'],
    ],
    neutral: [
      ...['Identifiant interne', 'Projet', 'Code', 'Indicateur', 'Valeur', 'Sur', 'Femmes', 'Hommes'],
      ...['Non binaires', 'Sans réponse', 'Refus et injoignables', 'Relevés trop tard', 'Formule'],
      ...['Extrait le', 'Pièces dues', 'Pièces complètes'],
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
    identity: ['personName', 'birthDate', 'signature.signerName'],
    contact: ['communeName', 'sentTo'],
    situation: ['answers.state', 'answers.value', 'listInconsistencies#items.code', 'items.day'],
    sensitive: ['sensitiveAnswers.state', 'sensitiveAnswers.value'],
    pathway: [
      ...['items.due', 'items.complete', 'items.pieces.code', 'limitOn', 'givenOn', 'reason', 'markedOn'],
      ...['firstCapturedAt', 'capturedAt', 'signature.on'],
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
      ...['moment', 'formVersion', 'capturedByName', 'filledByPersonOn', 'itemCode', 'sensitiveAnswered'],
      ...['signature.recordedByName', 'signature.hash', 'signature.isUnchanged'],
      ...['mayAnswer', 'mayManage'],
      ...['readQuestionnaire#missing', 'answerQuestionnaire#missing', 'signAnswers#missing'],
      ...['listParticipations#counts.*', 'expiresAt'],
      ...['asOf', 'mayMark', 'markedByName', 'code', 'reasons.expired', 'reasons.refused'],
      ...['due', 'complete', 'checked', 'setAside', 'participants', 'blocked'].map(
        (figure) => `listPieces#${figure}` as const,
      ),
    ],
  },
}
