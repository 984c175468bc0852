import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { exchangesRoutes } from '../contract.ts'

export const exchangesSensitivity: Sensitivity<typeof exchangesRoutes> = {
  // Cells come with the file that was sent: the test marks them there.
  columns: {
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
  ] as const,
  headers: {
    identity: ['Nom', 'Prénom', 'Date de naissance', 'Sexe', 'Identifiant France Travail'],
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
    neutral: ['Identifiant interne', 'Dossier ouvert le', 'Référent ou référente', 'Dispositif'],
  },
  fields: {
    identity: ['listImportLines#items.name', 'candidates.name', 'birthDate'],
    situation: ['before', 'after', 'differences.field', 'rejects.address'],
    neutral: [
      ...['choice', 'rejects.code', 'rejects.header', 'rejects.shape', 'entityKind', 'evidence', 'number'],
      ...['outcome', 'outcomeCode', 'storedOn', 'verdict', 'total'],
    ],
  },
}
