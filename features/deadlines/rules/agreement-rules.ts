/** What agreements, their committees and their decisions ask of a member; part of the calendar. */
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
  'value-contested': {
    code: 'value-contested',
    owner: 'member',
    due: { days: 15 },
    shows: { days: 0 },
    escalates: { days: 30 },
    source: 'Proposition, à régler par le territoire',
    verifiedOn: null,
  },
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
