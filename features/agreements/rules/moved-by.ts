import type { IndicatorCode } from '../contract/codes.ts'

/** What is written somewhere and moves a figure. */
type CountedFact = 'application' | 'pathway' | 'step' | 'situation' | 'meeting' | 'working-time'

/** Entry, contract, suspension, hire, exit: the moves of an episode. */
const pathway = ['pathway'] as const

/** The facts that each indicator counts; an indicator without any would never be counted again before the hour. */
const movedBy: Readonly<Record<IndicatorCode, readonly CountedFact[]>> = {
  entries: pathway,
  'women-entries': pathway,
  'qpv-entries': pathway,
  'active-file': pathway,
  'persons-per-etp': ['pathway', 'working-time'],
  'seen-31-days': ['pathway', 'meeting'],
  'with-current-step': ['pathway', 'step'],
  exits: pathway,
  'positive-rate': pathway,
  'positive-exits': pathway,
  'positive-employment': pathway,
  'positive-training': pathway,
  'employment-share': pathway,
  'mean-duration': pathway,
  'maintained-6-months': ['pathway', 'situation'],
  'delay-first-meeting': ['pathway', 'application'],
  'delay-admission': ['pathway', 'application'],
  'delay-contract': pathway,
  'delay-first-step': ['pathway', 'step'],
}

/** The indicators that a fact of this kind moves. */
export const indicatorsMovedBy = (fact: CountedFact): IndicatorCode[] =>
  (Object.keys(movedBy) as IndicatorCode[]).filter((code) => movedBy[code].includes(fact))
