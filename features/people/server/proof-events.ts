import { eventKind } from '#platform/server/events.ts'

/** The proof of a criterion was refused: another one is awaited. Published in the transaction of the refusal. */
export const proofRefused = eventKind<{
  readonly personId: string
  /** Of the criterion. */
  readonly code: string
}>('people.proof-refused')
