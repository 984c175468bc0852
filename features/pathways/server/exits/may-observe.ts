import { type Result, refuse } from '#kernel/result.ts'
import { may } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'

/** Watches and proofs belong to who follows the person and to who checks proofs, each within reach. */
export const observedPathway = async (
  context: Context,
  pathwayId: string,
): Promise<Result<PathwayRow, 'not-found' | 'not-allowed'>> => {
  const seen = await loadPathway(context, pathwayId, 'pathways.read')
  if (!seen.ok) return seen
  for (const right of ['pathways.follow', 'pathways.check-proofs'] as const) {
    if (!may(context.actor, right)) continue
    const held = await loadPathway(context, pathwayId, right)
    if (held.ok) return held
  }
  return refuse('not-allowed')
}
