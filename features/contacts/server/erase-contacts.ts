import { everyTerritory, settingAt } from '#features/territory/server/public.ts'
import { addDays, localDate } from '#kernel/dates.ts'
import { auditByJob } from '#platform/server/audit.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { contactsToErase, eraseContents } from './erase-store.ts'
import { keptDaysSetting } from './settings.ts'
import { insertMove } from './thread-store.ts'

/** Each night, erases the words of what was closed for the days that the territory set. */
export const eraseContacts: Job = {
  name: 'contacts.erase',
  cron: '52 2 * * *',
  run: (services) => {
    const now = services.clock.now()
    return everyTerritory(services, (tx, { timeZone }) => eraseInTerritory({ tx, now }, timeZone))
  },
}

export const eraseInTerritory = async (
  where: { readonly tx: TerritoryTransaction; readonly now: Date },
  timeZone: string,
): Promise<void> => {
  const { tx, now } = where
  const today = localDate(now, timeZone)
  const due = await contactsToErase(tx, addDays(today, -(await settingAt(tx, keptDaysSetting, today))))
  if (due.length === 0) return
  await eraseContents(tx, due, today)
  for (const contactId of due)
    await insertMove(where, { contactId, move: 'erase', memberId: null, organisationId: null })
  await auditByJob(where, { action: 'contacts.erased', details: { count: due.length } })
}
