import { addMonths } from '#kernel/dates.ts'
import { refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeEtp } from '../../contract.ts'
import { etpDays } from '../../rules/absences.ts'
import { insertEtp } from './etp-store.ts'
import { isInCharge, workingTimeOf } from './read-working-time.ts'

/** Another share from a day on, which may be past or to come; the days before keep theirs. */
export const changeShare: TerritoryHandler<typeof changeEtp> = async (context, { params, body }) => {
  const { memberId } = params
  if (!isInCharge(context)) return refuse('not-found')
  const known = await workingTimeOf(context, memberId)
  if (!known.ok) return known
  const { today } = context
  if (body.fromOn < addMonths(today, -12 * etpDays.mostYearsAgo))
    return refuseField('/fromOn', 'share-too-old', { years: etpDays.mostYearsAgo })
  if (body.fromOn > addMonths(today, etpDays.mostMonthsAhead))
    return refuseField('/fromOn', 'share-too-far', { months: etpDays.mostMonthsAhead })
  await insertEtp(context, { memberId, ...body })
  await audit(context, {
    action: 'organisations.etp-changed',
    subjectKind: 'member',
    subjectId: memberId,
    details: body,
  })
  return workingTimeOf(context, memberId)
}
