import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { agreementRoutes } from '../contract.ts'

export const agreementSensitivity: Sensitivity<typeof agreementRoutes> = {
  columns: {},
  aboutNobody: [
    ...([
      'listAgreements',
      'createAgreement',
      'changeAgreement',
      'listIndicators',
      'createObjective',
    ] as const),
    ...(['listOwners', 'readFollowUp', 'writeValue', 'receiveValues', 'contestValue'] as const),
    ...(['answerContestation', 'writeJudgement', 'rebaseObjective', 'declareBreak'] as const),
    ...(['freezeFigures', 'listFreezes', 'readFreeze', 'readAgreementBoard'] as const),
    ...(['changeObjective', 'readBoard', 'listFilterChoices', 'openObjective', 'readCockpit'] as const),
    ...(['readRadar', 'importAgreements', 'openAgreement', 'draftAgreement', 'rewriteAgreement'] as const),
    ...(['followAgreement', 'moveAgreement', 'putArticle', 'putParty', 'putAnnex', 'freezeText'] as const),
    ...(['readTextAt', 'draftAmendment', 'rewriteAmendment', 'moveAmendment'] as const),
    'readAmendedTargets' as const,
    ...(['listAgreementScans', 'addAgreementScan', 'listAgreementImports', 'undoAgreementImport'] as const),
  ],
  fields: {
    identity: ['persons.name'],
    pathway: ['persons.on', 'persons.proofState', 'persons.reason'],
    neutral: ['total', 'persons.opens'],
  },
}
