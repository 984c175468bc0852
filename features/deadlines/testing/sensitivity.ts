import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { deadlineRoutes } from '../contract.ts'

export const deadlineSensitivity: Sensitivity<typeof deadlineRoutes> = {
  columns: { deadline: { code: ['desk', 'details', 'rule_code', 'subject_kind', 'subject_label'] } },
  aboutNobody: [],
  headers: {
    identity: ['Personne', 'Date de naissance'],
    contact: ['Téléphone', 'Commune'],
    pathway: ['À faire', 'Au plus tard le', 'Compté depuis le'],
    neutral: ['Sur', 'Suivi par', 'Nombre', 'Groupe'],
  },
  fields: {
    identity: ['personName', 'birthDate'],
    contact: ['phone', 'communeName'],
    pathway: ['ruleCode', 'dueOn', 'basisOn', 'escalatesOn', 'plannedOn', 'subjectKind'],
    neutral: [
      ...[
        'ownerName',
        'subjectLabel',
        'isCovered',
        'mineTotal',
        'escalatedTotal',
        'desks.count',
        'desks.desk',
        'desks.firstDueOn',
      ],
      ...['desks.ruleCode', 'oldestBasisOn', '*.source', '*.verifiedOn'],
    ],
  },
}
