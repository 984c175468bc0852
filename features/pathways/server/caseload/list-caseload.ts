import { done } from '#kernel/result.ts'
import { JsonText } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listCaseload } from '../../contract/caseload.ts'
import { caseloadStatement } from './caseload-sql.ts'
import { longMonthsInForce } from './marks-in-force.ts'
import { whoseCaseload } from './whose-caseload.ts'

const PAGE = 50

/** The longest not seen first. The JSON is made by PostgreSQL and its schema is checked by a test. */
export const showCaseload: TerritoryHandler<typeof listCaseload> = async (context, { query }) => {
  const memberId = await whoseCaseload(context, query.memberId)
  if (!memberId.ok) return memberId
  const { tx } = context
  const longMonths = query.view === 'long' ? await longMonthsInForce(context) : 0
  const { name, text, values } = caseloadStatement(tx.territoryId, context.today, {
    ...query,
    longMonths,
    memberId: memberId.value,
    limit: PAGE,
  })
  const [row] = await tx.commitAfter(() => tx.named<{ items: string; total: number }>(name, text, values))
  return done(new JsonText(`{"items":${row?.items ?? '[]'},"total":${row?.total ?? 0}}`))
}
