import { openingDays, type SubjectsOf } from '#features/people/server/public.ts'
import { done } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { readOpenings } from '../contract.ts'
import { asParticipant } from './visit.ts'

/** Organisations and roles, never a name (R10); one whose name alone would tell a difficulty is not said (R7). */
export const showOpenings =
  (subjectsOf: SubjectsOf): OpenHandler<typeof readOpenings> =>
  (context) =>
    asParticipant(context, async (visit) =>
      done({ items: await openingDays(visit, subjectsOf, visit.personId) }),
    )
