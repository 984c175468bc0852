import type { CalendarDate } from '#kernel/dates.ts'
import { refuseField } from '#kernel/result.ts'
import type { PledgeKind } from '../contract.ts'

/** Kinds that have their own unit: days, ETP, euros, places. */
const ownUnit: readonly PledgeKind[] = ['days', 'staff', 'money', 'places']
export const hasOwnUnit = (kind: PledgeKind): boolean => ownUnit.includes(kind)

/** Words and signs of money: an amount is pledged as money, in euros, and in nothing else. */
const money = /[€$£¥]|\b(?:euros?|eur|k€|dollars?|usd|livres? sterling|gbp|francs?|chf|centimes?)\b/i

interface Written {
  readonly kind: PledgeKind
  readonly unit: string | null
  readonly fromOn: CalendarDate | null
  readonly dueOn: CalendarDate
}

/** What is wrong in a pledge by itself and against the term of its agreement; undefined when nothing is. */
export const checkPledge = (
  { kind, unit, fromOn, dueOn }: Written,
  { startsOn, endsOn }: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate },
) => {
  if (!hasOwnUnit(kind) && !unit) return refuseField('/unit', 'required')
  if (!hasOwnUnit(kind) && unit && money.test(unit)) return refuseField('/unit', 'unit-is-money')
  if (fromOn && fromOn > dueOn) return refuseField('/dueOn', 'ends-before-start')
  if (dueOn < startsOn || dueOn > endsOn)
    return refuseField('/dueOn', 'outside-term', { from: startsOn, to: endsOn })
  return fromOn && fromOn < startsOn
    ? refuseField('/fromOn', 'outside-term', { from: startsOn, to: endsOn })
    : undefined
}
