import { type Setting, settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { initialExpiryDays, parseExpiryDays } from '../rules/answer-dates.ts'

/** Days before a prescription without answer expires; when its answer is due is the deadline `referral-answer`. */
export const expirySetting: Setting<number> = {
  code: 'referrals.expiry-days',
  initial: initialExpiryDays,
  source: 'Délai constaté dans DORA (expiration à 30 jours)',
  verifiedOn: '2026-11-22',
  parse: parseExpiryDays,
}

export const expiryDaysAt = (tx: TerritoryTransaction, date: CalendarDate): Promise<number> =>
  settingAt(tx, expirySetting, date)
