import { memberLeaving } from '#features/organisations/server/public.ts'
import { refuse } from '#kernel/result.ts'
import { on } from '#platform/server/events.ts'
import { Refused } from '#platform/server/http/problem.ts'
import { countOwedAfterExit } from './caseload/give-follow-ups.ts'

/** V20: nobody leaves while open pathways, or follow-ups after an exit, are hers: they are handed over first. */
export const refuseLeavingWithPathways = on(memberLeaving, async ({ tx }, { memberId }) => {
  const [held] = await tx.query<{ count: number }>(
    'select count(*) as count from pathways.pathway where territory_id = $1 and referent_id = $2 and is_open',
    [tx.territoryId, memberId],
  )
  const count = held?.count ?? 0
  const followUps = await countOwedAfterExit({ tx }, memberId)
  if (count + followUps > 0)
    throw new Refused(refuse('member-holds-pathways', { params: { count, followUps } }))
})
