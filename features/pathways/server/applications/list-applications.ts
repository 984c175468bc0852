import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ApplicationRow, listApplications } from '../../contract/applications.ts'
import { type ApplicationState, waitingStates } from '../../rules/application-lifecycle.ts'
import { awaitsCheck } from '../awaits-check.ts'
import { applicationSelect } from './application-store.ts'

const PAGE = 50

const statesOf = (state: ApplicationState | undefined): readonly ApplicationState[] =>
  state ? [state] : waitingStates

/** Applications of a state, or all that await a decision; the oldest first. */
export const applicationRows = (
  tx: TerritoryTransaction,
  state: ApplicationState | undefined,
  { limit, offset, toCheck }: { readonly limit: number; readonly offset: number; readonly toCheck?: boolean },
): Promise<ApplicationRow[]> =>
  tx.query(
    `${applicationSelect} where a.territory_id = $1 and a.state = any($2)
       ${toCheck ? `and ${awaitsCheck('a.person_id')}` : ''}
     order by a.received_on, a.id limit $4 offset $3`,
    [tx.territoryId, statesOf(state), offset, limit],
  )

/** The work list of the entry desk; without a state, everything that awaits a decision. */
export const showApplications: TerritoryHandler<typeof listApplications> = async ({ tx }, { query }) => {
  const ofProofs = query.toCheck === 'proofs'
  const states = statesOf(ofProofs ? undefined : query.state)
  const page = { limit: PAGE, offset: query.offset, toCheck: ofProofs }
  const items = await applicationRows(tx, ofProofs ? undefined : query.state, page)
  const counted = await tx.query<{ state: string; count: number }>(
    'select state, count(*) as count from pathways.application where territory_id = $1 group by state',
    [tx.territoryId],
  )
  const [waiting] = await tx.query<{ count: number }>(
    `select count(*)::int as count from pathways.application a
     where a.territory_id = $1 and a.state = any($2) and ${awaitsCheck('a.person_id')}`,
    [tx.territoryId, waitingStates],
  )
  const toCheck = waiting?.count ?? 0
  const counts = Object.fromEntries(counted.map(({ state, count }) => [state, count]))
  const total = ofProofs ? toCheck : states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  return done({ items, total, counts, toCheck })
}
