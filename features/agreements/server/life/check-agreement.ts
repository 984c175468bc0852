import type { CalendarDate } from '#kernel/dates.ts'
import { type Refusal, refuse, refuseField } from '#kernel/result.ts'
import type { Renewal } from '../../rules/life/agreement-kinds.ts'
import type { Working } from './life-store.ts'

interface Dates {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly signedOn?: CalendarDate | null
  readonly renewal: Renewal
  readonly renewalMonths: number | null
}

/** What no agreement may say: an end before its start, a signature to come, a tacit renewal of no length. */
export const wrongDates = (one: Dates, today: CalendarDate): Refusal | undefined => {
  if (one.endsOn < one.startsOn) return refuseField('/endsOn', 'ends-before-start')
  if (one.signedOn && one.signedOn > today) return refuseField('/signedOn', 'in-the-future')
  if (one.renewal === 'tacit' && one.renewalMonths === null)
    return refuseField('/renewalMonths', 'renewal-length-missing')
  return undefined
}

export const unknownMember = async (
  { tx }: Working,
  memberId: string | null,
): Promise<Refusal | undefined> => {
  if (memberId === null) return undefined
  const known = await tx.query(
    'select 1 from organisations.published_member where territory_id = $1 and id = $2 and left_on is null',
    [tx.territoryId, memberId],
  )
  return known.length === 0 ? refuse('unknown-member') : undefined
}
