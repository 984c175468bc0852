import type { CalendarDate } from '#kernel/dates.ts'
import { refuseField } from '#kernel/result.ts'

interface Written {
  readonly lenderId: string
  readonly fromOn: CalendarDate
  readonly toOn: CalendarDate | null
  readonly users: readonly { readonly organisationId: string; readonly sharePercent: number | null }[]
}

/** What is wrong in a shared mean: its dates, who uses it, and shares that would exceed the whole. */
export const checkMean = ({ lenderId, fromOn, toOn, users }: Written) => {
  if (toOn && toOn < fromOn) return refuseField('/toOn', 'ends-before-start')
  const twice = users.findIndex(
    ({ organisationId }, at) => users.findIndex((one) => one.organisationId === organisationId) < at,
  )
  if (twice >= 0) return refuseField(`/users/${twice}/organisationId`, 'user-twice')
  const lender = users.findIndex((one) => one.organisationId === lenderId)
  if (lender >= 0 && users.length === 1) return refuseField('/users/0/organisationId', 'lends-to-itself')
  const sum = users.reduce((all, one) => all + (one.sharePercent ?? 0), 0)
  return sum > 100 ? refuseField('/users/0/sharePercent', 'shares-over-100', { sum }) : undefined
}
