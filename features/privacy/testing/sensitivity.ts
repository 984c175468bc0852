import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { privacyRoutes } from '../contract.ts'

export const privacySensitivity: Sensitivity<typeof privacyRoutes> = {
  columns: {
    assessment: { code: ['content'] },
    declaration: { code: ['content'] },
    request: { request: ['requester', 'contact', 'details'], code: ['channel', 'kind'] },
    retention_notice: { code: ['channel'] },
    retention_run: { code: ['counts'] },
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
    ...([
      'readResidentFacts',
      'openRequest',
      'recordRequestStep',
      'readRetention',
      'listRetentionRuns',
      'restoreFile',
    ] as const),
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
    // A file has a number there, and dates of its retention: nobody is known by them.
    neutral: [
      ...['Numéro de dossier', 'Finalité', 'Étape de conservation', 'Dernier contact', 'Nature du contact'],
      ...['Échéance', 'Préavis du', 'Cause', 'Pièces retenues jusqu’au'],
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
    pathway: [
      ...['facts.label.fr', 'facts.label.en', 'facts.on'],
      ...['facts.text', 'facts.text.fr', 'facts.text.en'],
    ],
    identity: ['openArchivedFile#givenName', 'openArchivedFile#familyName', 'openArchivedFile#birthDate'],
    neutral: [
      ...['fileNumber', 'archivedOn', 'facts.fileId'],
      ...['today', 'createdByName', 'byName', 'rule.source', 'rule.verifiedOn'],
      // Of files by number, whoever they are about.
      'listRetentionFiles#*',
    ],
  },
}
