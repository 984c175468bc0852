import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Abandoned {
  readonly amendment: { readonly id: string; readonly agreementId: string; readonly number: number }
  readonly why: string
}

/**
 * What was written under an amendment of targets that nobody signed binds nobody: the objectives aim again at what
 * the signed text says. The targets given up stay in the history, under the number of the amendment.
 */
export const restoreTargets = async (
  { tx, now, memberId }: { tx: TerritoryTransaction; now: Date; memberId: string },
  { amendment: { id: amendmentId, agreementId, number }, why }: Abandoned,
): Promise<void> => {
  const since = `(select created_at from agreements.amendment where territory_id = $1 and id = $3)`
  await tx.query(
    `update agreements.objective o
     set removed_at = case when o.created_at >= ${since} then $4::timestamptz end,
       removed_by = case when o.created_at >= ${since} then $5::uuid end, version = o.version + 1
     where o.territory_id = $1 and o.agreement_id = $2
       and case when o.created_at >= ${since} then o.removed_at is null else o.removed_at >= ${since} end`,
    [tx.territoryId, agreementId, amendmentId, now, memberId],
  )
  const moved = await tx.query<{ id: string }>(
    `update agreements.objective o set baseline_value = s.baseline_value, baseline_on = s.baseline_on,
       target_min = s.target_min, target_max = s.target_max, steps = s.steps, version = o.version + 1,
       direction = case when s.target_min is null and s.target_max is null then o.direction
         when s.target_min is null then 'down' when s.target_max is null then 'up' else 'range' end
     from agreements.objective was
     cross join lateral (
       select t.* from agreements.target_set t
       where t.territory_id = $1 and t.objective_id = was.id and t.written_at < ${since}
       order by t.written_at desc, t.id desc limit 1
     ) s
     where o.territory_id = $1 and o.agreement_id = $2 and o.removed_at is null
       and was.territory_id = $1 and was.id = o.id
       and (s.baseline_value, s.baseline_on, s.target_min, s.target_max, s.steps)
         is distinct from (o.baseline_value, o.baseline_on, o.target_min, o.target_max, o.steps)
     returning o.id`,
    [tx.territoryId, agreementId, amendmentId],
  )
  await tx.query(
    `insert into agreements.target_set (territory_id, id, objective_id, baseline_value, baseline_on, target_min,
       target_max, steps, is_rebase, reason, amendment_number, written_at, written_by)
     select $1, r.id, o.id, o.baseline_value, o.baseline_on, o.target_min, o.target_max, o.steps, false, $3, $4, $5, $6
     from jsonb_to_recordset($2::jsonb) as r (id uuid, "objectiveId" uuid)
     join agreements.objective o on o.territory_id = $1 and o.id = r."objectiveId"`,
    [
      ...[
        tx.territoryId,
        JSON.stringify(moved.map(({ id }) => ({ id: newId(now.getTime()), objectiveId: id }))),
      ],
      ...[why, number, now, memberId],
    ],
  )
}
