/** What is expected of who follows the agreements of a territory. */
export const agreementRules = {
  'agreement-notice': {
    code: 'agreement-notice',
    owner: 'member',
    due: { days: 0 },
    shows: { months: -3 },
    source:
      'Préavis écrit dans chaque convention ; trois mois pour décider de la suite : proposition, à régler par le territoire',
    verifiedOn: null,
  },
} as const
