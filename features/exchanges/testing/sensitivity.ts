import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { exchangesRoutes } from '../contract.ts'

export const exchangesSensitivity: Sensitivity<typeof exchangesRoutes> = {
  // Cells come with the file that was sent: the test marks them there.
  columns: {
    agreement: { code: ['covers', 'legal_base', 'reference', 'signer_name', 'territory_signer_name'] },
    partner_key: { code: ['label'] },
    import: {
      code: [
        'asked_by',
        'failure',
        'file_name',
        'headers',
        'kind',
        'mapping',
        'mapping_source',
        'mode',
        'state',
      ],
    },
    import_line: {
      code: [
        ...[
          'before',
          'candidates',
          'cells',
          'choice',
          'differences',
          'entity_kind',
          'identity_key',
          'outcome',
        ],
        ...['outcome_code', 'rejects', 'values', 'verdict'],
      ],
    },
    import_sensitive: { code: ['cells'] },
    mapping: { code: ['columns', 'header_key', 'kind', 'label'] },
  },
  aboutNobody: [
    ...['receiveImport', 'listImports', 'readImport', 'changeMapping', 'decideLines', 'applyImport'],
    ...['undoImport', 'listSentLists', 'listExports'],
    ...['listExchangeAgreements', 'noteExchangeAgreement', 'endExchangeAgreement'],
    ...['listPartnerKeys', 'makePartnerKey', 'revokePartnerKey'],
  ] as const,
  headers: {
    identity: [
      ...['Nom', 'Prénom', 'Date de naissance', 'Sexe', 'Identifiant France Travail'],
      ...['nom', 'prenom', 'date_naissance', 'identifiant_france_travail'],
    ],
    answer: [
      ...['suite', 'date_reponse', 'motif', 'date_entree', 'etapes', 'date_sortie', 'classe_sortie'],
      'organisme_referent',
    ],
    appointment: ['rdv_pris', 'rdv_effectue', 'rdv_modifie', 'rdv_absent', 'rdv_annule', 'rdv_detail'],
    contact: ['Téléphone', 'Adresse électronique', 'Commune'],
    situation: [
      'Sans emploi depuis',
      'Quartier prioritaire',
      'Niveau de formation',
      'Métier visé',
      'Code ROME visé',
    ],
    pathway: [
      ...[
        'État du parcours',
        'Épisode',
        'Sortie le',
        'Motif de sortie',
        'Entrée validée le',
        'Dernier entretien',
      ],
      ...['Date d’entrée comptée', 'Contrat signé le'],
    ],
    neutral: [
      ...['Identifiant interne', 'Dossier ouvert le', 'Référent ou référente', 'Dispositif'],
      ...['reference', 'date_prescription', 'referent_nom', 'referent_mail', 'referent_telephone'],
    ],
  },
  fields: {
    identity: [
      ...['listImportLines#items.name', 'candidates.name', 'birthDate'],
      ...['items.givenName', 'items.familyName', 'items.franceTravailId'],
    ],
    answer: [
      ...['items.state', 'items.answeredOn', 'items.reasonCode', 'items.enteredOn', 'items.legalReferent'],
      ...['steps.typeCode', 'steps.label', 'steps.english', 'steps.startedOn', 'steps.endedOn'],
      ...['items.exitedOn', 'items.exitClass'],
    ],
    appointment: [
      ...['appointments.on', 'appointments.presence', 'appointments.status', 'appointments.reception'],
    ],
    situation: ['before', 'after', 'differences.field', 'rejects.address', 'rejects.field'],
    neutral: [
      ...['choice', 'rejects.code', 'rejects.header', 'rejects.shape', 'entityKind', 'evidence', 'number'],
      ...['outcome', 'outcomeCode', 'storedOn', 'verdict', 'total'],
      ...['reference', 'items.sentOn', 'referent.name', 'referent.email', 'referent.phone', 'from', 'to'],
      ...['covers', 'next'],
    ],
  },
}
