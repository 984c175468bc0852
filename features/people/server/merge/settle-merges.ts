import { everyTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { auditByJob } from '#platform/server/audit.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** After its last day a merge cannot be undone: what was kept for that goes, the absorbed file's identity with it. */
export const settleMerges: Job = {
  name: 'people.settle-merges',
  cron: '40 2 * * *',
  run: async (services) => {
    const now = services.clock.now()
    await everyTerritory(services, (tx, { timeZone }) => settleIn(tx, now, timeZone))
  },
}

const settleIn = async (tx: TerritoryTransaction, now: Date, timeZone: string): Promise<void> => {
  const settled = await tx.query<{ id: string; absorbedId: string }>(
    `update people.merge set settled_at = $2, former_values = null, taken_values = null
     where territory_id = $1 and settled_at is null and undo_until < $3 returning id, absorbed_id as "absorbedId"`,
    [tx.territoryId, now, localDate(now, timeZone)],
  )
  if (settled.length === 0) return
  await tx.query('delete from people.merged_row where territory_id = $1 and merge_id = any ($2)', [
    tx.territoryId,
    settled.map(({ id }) => id),
  ])
  // The row stays, since the merge names it; nothing of anybody is left in it.
  await tx.query(
    `update people.person set given_name = '', family_name = '', name_key = '', birth_name = null, birth_date = null, sex = null,
       email = null, phone = null, contact_preference = null, address = null, postal_code = null, commune_code = null,
       outside_reason = null, is_in_qpv = null, qpv_code = null, qpv_proof = null, france_travail_id = null,
       languages = '{}', situation_code = null, education_level = null, jobless_since = null, resources = '{}',
       household = null, dependent_children = null, has_driving_licence = null, target_rome_code = null, target_job = null
     where territory_id = $1 and id = any ($2) and archived_at is not null`,
    [tx.territoryId, settled.map(({ absorbedId }) => absorbedId)],
  )
  await auditByJob({ tx, now }, { action: 'people.merges-settled', details: { merges: settled.length } })
}
