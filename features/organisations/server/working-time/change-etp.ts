import { refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeEtp } from '../../contract.ts'
import { insertEtp } from './etp-store.ts'
import { isInCharge, workingTimeOf } from './read-working-time.ts'

/** Another share from a day on, which may be past or to come; the days before keep theirs. */
export const changeShare: TerritoryHandler<typeof changeEtp> = async (context, { params, body }) => {
  const { memberId } = params
  if (!isInCharge(context)) return refuse('not-found')
  const known = await workingTimeOf(context, memberId)
  if (!known.ok) return known
  await insertEtp(context, { memberId, ...body })
  await audit(context, {
    action: 'organisations.etp-changed',
    subjectKind: 'member',
    subjectId: memberId,
    details: body,
  })
  return workingTimeOf(context, memberId)
}
