import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readAmendedTargets } from '../../contract.ts'
import { amendedTargets } from './amended-targets.ts'
import { loadAmendment } from './amendment-store.ts'
import { loadLife } from './life-store.ts'

/** The list that the paper prints, for whoever reads the agreement. */
export const showAmendedTargets: TerritoryHandler<typeof readAmendedTargets> = async (
  context,
  { params },
) => {
  const one = await loadAmendment(context.tx, params.amendmentId)
  const row = one && (await loadLife(context, one.agreementId))
  if (!row) return refuse('not-found')
  return done({ items: await amendedTargets(context.tx, one.id) })
}
