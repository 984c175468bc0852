import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { ApplicationRow, listApplications } from '../../contract/applications.ts'
import { waitingStates } from '../../rules/application-lifecycle.ts'
import { applicationSelect } from './application-store.ts'

const PAGE = 50

/** The work list of the entry desk; without a state, everything that awaits a decision. */
export const showApplications: TerritoryHandler<typeof listApplications> = async ({ tx }, { query }) => {
  const states = query.state ? [query.state] : waitingStates
  const items = await tx.query<ApplicationRow>(
    `${applicationSelect} where a.territory_id = $1 and a.state = any($2)
     order by a.received_on, a.id limit ${PAGE} offset $3`,
    [tx.territoryId, states, query.offset],
  )
  const counted = await tx.query<{ state: string; count: number }>(
    'select state, count(*) as count from pathways.application where territory_id = $1 group by state',
    [tx.territoryId],
  )
  const counts = Object.fromEntries(counted.map(({ state, count }) => [state, count]))
  const total = states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  return done({ items, total, counts })
}
