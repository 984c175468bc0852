import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { privacyRoutes } from '../contract.ts'

export const privacySensitivity: Sensitivity<typeof privacyRoutes> = {
  columns: {
    assessment: { code: ['content'] },
    declaration: { code: ['content'] },
    request: { request: ['requester', 'contact', 'details'], code: ['channel', 'kind'] },
    request_step: { request: ['words'], code: ['kind', 'outcome'] },
  },
  aboutNobody: [
    ...([
      'readRegister',
      'saveDeclaration',
      'listDeclarations',
      'saveAssessment',
      'listAssessments',
    ] as const),
    ...(['readResidentFacts', 'openRequest', 'recordRequestStep'] as const),
  ],
  headers: {
    request: [
      'De',
      'Demande',
      'Identité vérifiée',
      'Prolongée : motif',
      'Reçue le',
      'Répondue le',
      'Réponse',
      'Réponse due le',
    ],
  },
  fields: {
    request: [
      'items.kind',
      'requester',
      'contact',
      'channel',
      'receivedOn',
      'details',
      'dueOn',
      'isLate',
      'steps.kind',
      'outcome',
      'onDate',
      'words',
    ],
    neutral: ['today', 'createdByName', 'byName', 'rule.source', 'rule.verifiedOn'],
  },
}
