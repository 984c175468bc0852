import { everyTerritory, settingAt } from '#features/territory/server/public.ts'
import { addDays, type CalendarDate, localDate } from '#kernel/dates.ts'
import { auditByJob } from '#platform/server/audit.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { updateContact } from './contact-store.ts'
import { contactsToClose, contactsToErase, eraseContents } from './erase-store.ts'
import { idleDaysSetting, keptDaysSetting } from './settings.ts'
import { insertMove } from './thread-store.ts'

/** Each night, closes what was answered and stayed without a word, and erases what was closed for long enough. */
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
  await closeIdle(where, today, timeZone)
  const due = await contactsToErase(tx, addDays(today, -(await settingAt(tx, keptDaysSetting, today))))
  if (due.length === 0) return
  await eraseContents(tx, due, today)
  for (const contactId of due)
    await insertMove(where, { contactId, move: 'erase', memberId: null, organisationId: null })
  await auditByJob(where, { action: 'contacts.erased', details: { count: due.length } })
}

const closeIdle = async (
  where: { readonly tx: TerritoryTransaction; readonly now: Date },
  today: CalendarDate,
  timeZone: string,
): Promise<void> => {
  const { tx } = where
  const before = addDays(today, -(await settingAt(tx, idleDaysSetting, today)))
  for (const { id, organisationId } of await contactsToClose(tx, { before, timeZone })) {
    await updateContact(tx, id, { state: 'closed', closedOn: today, outcomeCode: 'informed' })
    await insertMove(where, { contactId: id, move: 'close', memberId: null, organisationId })
  }
}
