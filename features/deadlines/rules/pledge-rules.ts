import type { DeadlineRule } from './deadline-rule.ts'

/** What signatories promised: their due date is written in the agreement, the notice before it is a setting. */
export const pledgeRules = {
  'pledge-due': {
    code: 'pledge-due',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -30 },
    escalates: { days: 15 },
    source: 'Échéance écrite dans la convention ; préavis proposé, à régler par le territoire',
    verifiedOn: null,
  },
  'pledge-owed': {
    code: 'pledge-owed',
    owner: 'member',
    due: { days: 0 },
    shows: { days: -30 },
    source: 'Échéance écrite dans la convention ; préavis proposé, à régler par le territoire',
    verifiedOn: null,
  },
} as const satisfies Record<string, DeadlineRule>
