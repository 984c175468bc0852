import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { controlRoutes } from '../contract.ts'

export const controlSensitivity: Sensitivity<typeof controlRoutes> = {
  columns: {
    closure: { code: ['reason'] },
    sample: { code: ['method_code', 'population', 'purpose', 'seed'] },
    sampled_person: { pathway: ['added_reason'] },
  },
  aboutNobody: [
    ...['listControlSamples', 'prepareControlSample', 'drawControlSample', 'addToControlSample'],
    'closeControlSample',
  ] as const,
  headers: {
    identity: ['Personne', 'Date de naissance'],
    pathway: ['Entrée validée le', 'Sortie le', 'Choix', 'Ouvert par le contrôle'],
    neutral: [
      ...['Référent', 'Objet', 'État', 'Pour', 'Structure', 'Tiré parmi', 'Du', 'Au', 'Dispositif'],
      'Opération',
      ...['Dossiers en tout', 'Taille demandée', 'Tirés au sort', 'Ajoutés sur demande', 'Dossiers ouverts'],
      ...['Tiré le', 'Tiré par', 'Ouverts jusqu’au', 'Clos le', 'Pourquoi clos'],
    ],
  },
  fields: {
    identity: ['readControlSample#items.name', 'birthDate', 'personName'],
    contact: ['communeName'],
    pathway: [
      ...['admittedOn', 'exitedOn', 'addedReason', 'openedAt', 'values.part', 'values.value'],
      ...['values.correction.sealed', 'values.correction.reason', 'values.correction.byName'],
      'values.correction.at',
      ...['signatures.part', 'signatures.kind', 'signatures.drawing', 'signatures.signedAt'],
      ...['signatures.recordedByName', 'signatures.hash', 'signatures.isIntact'],
    ],
    neutral: [
      ...[
        'added',
        'askedSize',
        'askedPercentHundredths',
        'replay',
        'closeReason',
        'closedByName',
        'closedOn',
        'drawnByName',
        'drawnOn',
        'files',
      ],
      ...['fromOn', 'memberName', 'methodCode', 'opened', 'opensUntil', 'organisationName', 'population'],
      ...[
        'populationSize',
        'purpose',
        'schemeLabel',
        'operationLabel',
        'seed',
        'state',
        'toOn',
        'referentName',
      ],
      ...['listControlSheets#*', 'session.publicLabel', 'session.heldOn', 'halfDays.part', 'halfDays.from'],
      ...['halfDays.to', 'session.place', 'session.trainerName', 'session.organisationName'],
      ...['operation.code', 'operation.label', 'seal.at', 'seal.byName', 'seal.hash', 'seal.isIntact'],
    ],
  },
}
