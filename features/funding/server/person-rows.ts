import { filesMerging, type PersonRows } from '#features/people/server/public.ts'
import { refuse } from '#kernel/result.ts'
import { on } from '#platform/server/events.ts'
import { Refused } from '#platform/server/http/problem.ts'
import { shareOperation } from './participation-store.ts'

/** What this feature holds of a person, which follows her when two files become one. */
export const fundingPersonRows: readonly PersonRows[] = [
  { table: 'funding.participation' },
  { table: 'funding.questionnaire', follows: ['participation_id'] },
]

/** A person counts once in an operation: one of two participations in the same one is removed first, by a human. */
export const refuseTwoParticipations = on(filesMerging, async (context, { keptId, absorbedId }) => {
  if (await shareOperation(context, keptId, absorbedId)) throw new Refused(refuse('both-in-operation'))
})
