import { nameKey } from '#kernel/names.ts'
import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { JsonText } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { searchCaseload } from '../../contract/caseload.ts'
import { caseloadStatement } from './caseload-sql.ts'
import { longMonthsInForce } from './marks-in-force.ts'
import { whoseCaseload } from './whose-caseload.ts'

const PAGE = 50

/** The whole caseload is searched, not the page shown; the trail keeps how many letters, never the name (R10). */
export const findInCaseload: TerritoryHandler<typeof searchCaseload> = async (context, { body }) => {
  const memberId = await whoseCaseload(context, body.memberId)
  if (!memberId.ok) return memberId
  const key = nameKey(body.name)
  const words = key.split(' ').filter(Boolean)
  if (words.length === 0) return done({ items: [], total: 0 })
  const longMonths = await longMonthsInForce(context)
  const { name, text, values } = caseloadStatement(context.tx.territoryId, context.today, {
    ...body,
    longMonths,
    words,
    memberId: memberId.value,
    limit: PAGE,
  })
  const [row] = await context.tx.named<{ items: string; total: number }>(name, text, values)
  await audit(context, {
    action: 'people.searched',
    details: { letters: key.length, found: row?.total ?? 0 },
  })
  return done(new JsonText(`{"items":${row?.items ?? '[]'},"total":${row?.total ?? 0}}`))
}
