import { memberLeaving } from '#features/organisations/server/public.ts'
import { refuse } from '#kernel/result.ts'
import { on } from '#platform/server/events.ts'
import { Refused } from '#platform/server/http/problem.ts'

/** V20: nobody leaves while open pathways are hers: they are handed over first. */
export const refuseLeavingWithPathways = on(memberLeaving, async ({ tx }, { memberId }) => {
  const [held] = await tx.query<{ count: number }>(
    'select count(*) as count from pathways.pathway where territory_id = $1 and referent_id = $2 and is_open',
    [tx.territoryId, memberId],
  )
  if (held && held.count > 0)
    throw new Refused(refuse('member-holds-pathways', { params: { count: held.count } }))
})
