import { done, type Result, refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'

/** One's own caseload, or another's for who reads the whole territory; else that member does not exist. */
export const whoseCaseload = (
  { actor }: Pick<Context, 'actor'>,
  memberId: string | undefined,
): Result<string, 'not-found'> => {
  if (memberId === undefined || memberId === actor.memberId) return done(actor.memberId)
  return scopeOf(actor, 'pathways.read') === 'territory' ? done(memberId) : refuse('not-found')
}
