export const referralStates = [
  'draft',
  'sent',
  'question-asked',
  'accepted',
  'refused',
  'expired',
  'withdrawn',
] as const
export type ReferralState = (typeof referralStates)[number]

/** States in which the entry desk has something to do or to wait for. */
export const openStates = ['sent', 'question-asked'] as const satisfies readonly ReferralState[]

/** Why a prescription is refused; the sender reads the words of the code and the text beside it. */
export const refusalCodes = [
  'outside-perimeter',
  'not-eligible',
  'already-followed',
  'other-scheme-fits',
  'no-place',
  'unreachable',
  'person-declined',
  'incomplete',
  'duplicate',
  'other',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** What may come with a prescription and goes to the sensitive facts of the file, never among the criteria. */
export const sensitiveReferralCodes = ['rqth', 'aah', 'ase-leaving', 'justice-measure'] as const
export type SensitiveReferralCode = (typeof sensitiveReferralCodes)[number]

/** What the sender learns after the acceptance. */
export const outcomeStates = [
  'first-meeting-expected',
  'decision-expected',
  'deferred',
  'not-admitted',
  'without-follow-up',
  'admitted',
  'followed',
  'suspended',
  'consolidation',
  'exited',
] as const
export type OutcomeState = (typeof outcomeStates)[number]

/** As the protocol's grid names them; the reasons stay with the scheme. */
export const exitClasses = [
  'positive-employment',
  'positive-training',
  'other-dynamic',
  'neutral',
  'negative',
  'reorientation',
] as const
export type ExitClass = (typeof exitClasses)[number]
export const verdicts = ['known', 'possible', 'unknown'] as const
