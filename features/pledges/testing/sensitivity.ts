import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { pledgeRoutes } from '../contract.ts'

/** Organisations, quantities and dates: nobody who is followed is in any of it. */
export const pledgeSensitivity: Sensitivity<typeof pledgeRoutes> = {
  columns: {},
  aboutNobody: [
    ...(['listPledges', 'pledgeChoices', 'readPledge', 'createPledge', 'changePledge'] as const),
    ...(['noteDelivery', 'addEvidence', 'listMeans', 'createMean', 'changeMean'] as const),
    ...(['listFundings', 'createFunding', 'changeFunding', 'readNote'] as const),
  ],
  headers: {
    neutral: [
      ...['Signataire', 'Engagement', 'Nature', 'Convention', 'Article', 'Pour qui', 'Promis', 'Réalisé'],
      ...[
        'À confirmer',
        'Unité',
        'Rythme',
        'Prochaine échéance',
        'État',
        'Moyen',
        'Prêté par',
        'Utilisé par',
      ],
      ...[
        'Part (%)',
        'Du',
        'Au',
        'Opérateur',
        'Année',
        'Source',
        'Prévu (euros)',
        'Versé (euros)',
        'Remarque',
      ],
    ],
  },
  fields: {},
}
