import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { libraryRoutes } from '../contract.ts'

/** What a territory does and writes; figures are those of the whole territory, small cells kept back. */
export const librarySensitivity: Sensitivity<typeof libraryRoutes> = {
  columns: {
    practice: {
      code: [
        ...[
          'title',
          'theme',
          'problem',
          'audiences',
          'territory_kind',
          'steps',
          'means',
          'partners',
          'limits',
        ],
        ...['contact_name', 'evidence', 'evidence_why', 'transferability', 'licence', 'access'],
        'inspired_by_elsewhere',
      ],
    },
    practice_result: { code: ['label', 'unit', 'source'] },
    reuse: { code: ['used_by_kind', 'label'] },
    tool: { code: ['kind', 'theme', 'title', 'content', 'source', 'evidence'] },
    draft: { code: ['label'] },
    draft_version: { code: ['content'] },
    block: { code: ['kind', 'title', 'content', 'source', 'figure_source', 'figure_code'] },
  },
  aboutNobody: [
    ...['listTools', 'createTool', 'changeTool', 'listPractices', 'readPractice', 'preparePractice'],
    ...['createPractice', 'changePractice', 'listDrafts', 'prepareDraft', 'createDraft', 'readDraft'],
    ...['changeDraft', 'listFigures', 'addBlock', 'changeBlock', 'moveBlock', 'saveDraftVersion'],
    ...['compareDraft', 'signDraft', 'listDeliverables', 'addDeliverable'],
  ] as readonly (keyof typeof libraryRoutes)[],
  headers: {
    neutral: [
      ...[
        'Sorte',
        'Thème',
        'Titre',
        'Texte',
        'Source',
        'Source vérifiée le',
        'Niveau de preuve',
        'Écrit par',
      ],
      ...['Pratique', 'Public', 'Problème', 'Structure à contacter', 'Résultats chiffrés', 'Reprises'],
      ...['Convention', 'Blocs', 'Versions gardées', 'Commencé le', 'Signé le'],
    ],
  },
  fields: {},
}
