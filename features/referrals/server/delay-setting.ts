import { type Setting, settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type Delays, initialDelays, parseDelays } from '../rules/delays.ts'

/** Days before the entry desk is reminded, and before a prescription without answer expires. */
export const delaySetting: Setting<Delays> = {
  code: 'referrals.delays',
  initial: initialDelays,
  source: 'Délais constatés dans DORA (relance tous les 10 jours, expiration à 30 jours)',
  verifiedOn: '2026-11-22',
  parse: parseDelays,
}

export const delaysAt = (tx: TerritoryTransaction, date: CalendarDate): Promise<Delays> =>
  settingAt(tx, delaySetting, date)
