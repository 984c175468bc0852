import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ApplicationRow, listApplications } from '../../contract/applications.ts'
import { type ApplicationState, waitingStates } from '../../rules/application-lifecycle.ts'
import { applicationSelect } from './application-store.ts'

const PAGE = 50

const statesOf = (state: ApplicationState | undefined): readonly ApplicationState[] =>
  state ? [state] : waitingStates

/** Applications of a state, or all that await a decision; the oldest first. */
export const applicationRows = (
  tx: TerritoryTransaction,
  state: ApplicationState | undefined,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ApplicationRow[]> =>
  tx.query(
    `${applicationSelect} where a.territory_id = $1 and a.state = any($2)
     order by a.received_on, a.id limit $4 offset $3`,
    [tx.territoryId, statesOf(state), offset, limit],
  )

/** The work list of the entry desk; without a state, everything that awaits a decision. */
export const showApplications: TerritoryHandler<typeof listApplications> = async ({ tx }, { query }) => {
  const states = statesOf(query.state)
  const items = await applicationRows(tx, query.state, { limit: PAGE, offset: query.offset })
  const counted = await tx.query<{ state: string; count: number }>(
    'select state, count(*) as count from pathways.application where territory_id = $1 group by state',
    [tx.territoryId],
  )
  const counts = Object.fromEntries(counted.map(({ state, count }) => [state, count]))
  const total = states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  return done({ items, total, counts })
}
