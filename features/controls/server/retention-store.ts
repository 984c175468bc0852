import type { RetentionAct } from '#platform/server/retention.ts'

/** SQL: a file that is open for a control stays until its sample is over. */
export const underWayInControls = `
  select f.person_id, 'control' as cause from controls.sampled_person f
    join controls.sample s on s.territory_id = $1 and s.id = f.sample_id and s.opens_until >= $2::date
    where f.territory_id = $1 and not exists (select from controls.closure c where c.territory_id = $1 and c.sample_id = s.id)`

/** Why a file was added by hand is in somebody's words. */
export const forgetReasons = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query(
    `update controls.sampled_person set added_reason = '' where territory_id = $1 and person_id = any($2) and added_reason is not null`,
    [tx.territoryId, personIds],
  )
}
