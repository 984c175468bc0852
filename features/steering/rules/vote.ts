export interface Vote {
  readonly for: number
  readonly against: number
  readonly abstained: number
  /** How the State voted, when it did. */
  readonly state: 'for' | 'against' | null
}

export type Outcome = 'adopted' | 'rejected'

/**
 * The majority of the votes cast; abstentions are not cast. Equal votes reject, unless the rules of the body give the
 * State the last word and it voted for. Without a vote the committee agreed: adopted.
 */
export const outcomeOf = (vote: Vote | null, statePrevails: boolean): Outcome => {
  if (vote === null) return 'adopted'
  if (vote.for !== vote.against) return vote.for > vote.against ? 'adopted' : 'rejected'
  return statePrevails && vote.state === 'for' ? 'adopted' : 'rejected'
}

/** Votes that nobody could have cast: more than the members there or represented. */
export const isOverfull = (vote: Vote, counted: number): boolean =>
  vote.for + vote.against + vote.abstained > counted
