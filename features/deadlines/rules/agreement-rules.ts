/** What is expected of who follows the agreements of a territory. */
export const agreementRules = {
  'agreement-notice': {
    code: 'agreement-notice',
    owner: 'member',
    due: { days: 0 },
    shows: { months: -3 },
    source:
      'Préavis écrit dans chaque convention ; trois mois pour décider de la suite : proposition, à régler par le territoire',
/** What the agreements and their committees ask of a member; part of the calendar. */
export const agreementRules = {
  'steering-decision': {
    code: 'steering-decision',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -15 },
    escalates: { days: 15 },
    source: 'Jour fixé par le comité ; le rappel quinze jours avant est une proposition',
    verifiedOn: null,
  },
} as const
