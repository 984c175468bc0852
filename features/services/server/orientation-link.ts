import { makeLink, revokeLinks } from '#features/accounts/server/public.ts'
import { addDays, type CalendarDate } from '#kernel/dates.ts'
import type { Services } from '#platform/server/http/context.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export const purpose = 'service-orientation'

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
  readonly services: Pick<Services, 'config'>
}

export const closeLinks = ({ tx, now }: Pick<Where, 'tx' | 'now'>, id: string): Promise<void> =>
  revokeLinks({ tx, now }, id, purpose)

/** A fresh link to the address of the service, good for some days; the former one opens nothing any more. */
export const freshLink = async (
  where: Where,
  { id, recipient }: { readonly id: string; readonly recipient: string },
  linkDays: number,
): Promise<{ readonly address: string; readonly linkUntil: CalendarDate }> => {
  await closeLinks(where, id)
  const token = await makeLink(where, { purpose, subjectId: id, recipient, days: linkDays })
  return {
    address: publicAddress(where.services.config, `/orientation/${token}`),
    linkUntil: addDays(where.today, linkDays),
  }
}
