/** The young first: « 1 jeune, 1 solution ». Under 16, nothing is kept. */
export const ageBands = ['16-25', '26-49', '50-plus'] as const
export type AgeBand = (typeof ageBands)[number]

export const topics = ['work', 'training', 'unsure', 'housing', 'mobility', 'papers', 'other'] as const
export type Topic = (typeof topics)[number]

/** How the person wants her answer; `code` leaves nothing by which she could be reached. */
export const answerWays = ['phone', 'email', 'code'] as const
export type AnswerWay = (typeof answerWays)[number]

export const channels = ['web', 'desk', 'phone'] as const
export type Channel = (typeof channels)[number]

export const contactStates = ['received', 'taken', 'answered', 'closed', 'withdrawn'] as const
export type ContactState = (typeof contactStates)[number]

export const outcomeCodes = [
  'informed',
  'appointment',
  'guided',
  'file',
  'unreachable',
  'without-follow-up',
] as const
export type OutcomeCode = (typeof outcomeCodes)[number]

export const agreementWays = ['in-person', 'phone', 'written'] as const
export type AgreementWay = (typeof agreementWays)[number]

/** What happened to a contact, in the order of its life. */
export const moveCodes = [
  'receive',
  'take',
  'answer',
  'write-again',
  'send-on',
  'close',
  'become-file',
  'withdraw',
  'erase',
] as const
export type MoveCode = (typeof moveCodes)[number]
