import type { IndicatorCode, Term } from '../contract.ts'
import { exitClass, is } from './predicates.ts'

interface Behind {
  /** The date that is shown beside each person, and sorts them. */
  readonly on: string
  readonly terms: Readonly<Partial<Record<Term, string>>>
}

const exits = {
  denominator: `${is.exited} and ${is.notNeutral}`,
  neutral: `${is.exited} and ${is.neutral}`,
  'awaiting-proof': `${is.exited} and ${is.awaitingProof}`,
  'all-exits': is.exited,
} as const
const ofExits = (numerator: string, denominator?: string): Behind => ({
  on: 'w.exited_on',
  terms: { ...exits, ...(denominator ? { denominator } : {}), numerator },
})
const ofEntries = (numerator: string): Behind => ({
  on: 'w.entered_on',
  terms: { numerator, denominator: is.entered },
})
const ofPassage = (starts: string, ends: string): Behind => ({
  on: ends,
  terms: { numerator: `${ends} between c.starts_on and c.ends_on and ${starts} <= ${ends}` },
})
const reachedMonth6 = `w.exit_class = 'positive-employment' and o.due_on between c.starts_on and c.ends_on`

/** Which pathways each term of each indicator counts, in the very words of its count. */
export const behind: Readonly<Record<IndicatorCode, Behind>> = {
  entries: ofEntries(is.entered),
  'women-entries': ofEntries(`${is.entered} and w.entry_sex = 'F'`),
  'qpv-entries': ofEntries(`${is.entered} and w.entry_is_in_qpv`),
  'active-file': { on: 'w.contract_signed_on', terms: { numerator: is.active } },
  'persons-per-etp': { on: 'w.contract_signed_on', terms: { numerator: is.active } },
  'seen-31-days': {
    on: 'w.last_meeting_on',
    terms: {
      numerator: `${is.active} and ${is.followed} and ${is.seen}`,
      denominator: `${is.active} and ${is.followed}`,
    },
  },
  'with-current-step': {
    on: 'w.contract_signed_on',
    terms: { numerator: `${is.active} and ${is.withStep}`, denominator: is.active },
  },
  'positive-rate': ofExits(`${is.exited} and ${is.positive}`),
  'positive-exits': ofExits(`${is.exited} and ${is.positive}`),
  'positive-employment': ofExits(exitClass.positiveEmployment),
  'positive-training': ofExits(exitClass.positiveTraining),
  exits: ofExits(is.exited),
  'employment-share': ofExits(exitClass.positiveEmployment, `${is.exited} and ${is.positive}`),
  'mean-duration': ofExits(
    `${is.exited} and w.contract_signed_on is not null`,
    `${is.exited} and w.contract_signed_on is not null`,
  ),
  'maintained-6-months': {
    on: 'o.due_on',
    terms: {
      numerator: `${reachedMonth6} and o.in_employment`,
      denominator: `${reachedMonth6} and o.is_known`,
      unknown: `${reachedMonth6} and o.is_known is not true`,
    },
  },
  'delay-first-meeting': ofPassage('a.received_on', 'a.met_on'),
  'delay-admission': ofPassage('a.met_on', 'w.admitted_on'),
  'delay-contract': ofPassage('w.admitted_on', 'w.contract_signed_on'),
  'delay-first-step': ofPassage('w.contract_signed_on', 's.started_on'),
}
