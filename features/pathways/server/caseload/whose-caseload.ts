import { coversToday } from '#features/organisations/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'

/**
 * One's own caseload; another's for who reads the whole territory, or answers today for that member while she is away.
 * Else that member does not exist.
 */
export const whoseCaseload = async (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  memberId: string | undefined,
): Promise<Result<string, 'not-found'>> => {
  const { actor } = context
  if (memberId === undefined || memberId === actor.memberId) return done(actor.memberId)
  const reaches = scopeOf(actor, 'pathways.read') === 'territory' || (await coversToday(context, memberId))
  return reaches ? done(memberId) : refuse('not-found')
}
