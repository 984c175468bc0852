import { eraseFiles } from '#features/documents/server/public.ts'
import { everyTerritory, settingAt } from '#features/territory/server/public.ts'
import { addDays, localDate } from '#kernel/dates.ts'
import { auditByJob } from '#platform/server/audit.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { draftDaysSetting } from './draft-days-setting.ts'
import { deleteDraft } from './referral-store.ts'
import { eraseSensitive } from './sensitive-store.ts'

/** Each night, erases the drafts that nobody touched for the days that the territory set, nor touches right now. */
export const purgeDrafts: Job = {
  name: 'referrals.purge-drafts',
  cron: '37 2 * * *',
  run: (services) => {
    const now = services.clock.now()
    return everyTerritory(services, (tx, { timeZone }) => purgeTerritory({ tx, now }, timeZone))
  },
}

export const purgeTerritory = async (
  where: { readonly tx: TerritoryTransaction; readonly now: Date },
  timeZone: string,
): Promise<void> => {
  const { tx, now } = where
  const today = localDate(now, timeZone)
  const lastKept = addDays(today, -(await settingAt(tx, draftDaysSetting, today)))
  // Locked: who sends or changes one of them at that instant keeps it whole.
  const old = await tx.query<{ id: string }>(
    `select id from referrals.referral
     where territory_id = $1 and state = 'draft' and (updated_at at time zone $2)::date < $3
     for update skip locked`,
    [tx.territoryId, timeZone, lastKept],
  )
  for (const { id } of old) {
    await eraseSensitive(tx, id)
    await eraseFiles(where, { subjectKind: 'referral', subjectId: id })
    await deleteDraft(tx, id)
  }
  if (old.length > 0)
    await auditByJob(where, { action: 'referrals.drafts-purged', details: { count: old.length } })
}
