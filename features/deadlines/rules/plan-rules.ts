/** Lines of action plans. */
export const planRules = {
  'plan-action-end': {
    code: 'plan-action-end',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -15 },
    escalates: { days: 30 },
    source: 'Proposition, à régler par le territoire',
    verifiedOn: null,
  },
  'plan-action-shared': {
    code: 'plan-action-shared',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -15 },
    source: 'Proposition, à régler par le territoire',
    verifiedOn: null,
  },
} as const
