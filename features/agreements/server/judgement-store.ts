import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Judgement, TargetSet } from '../contract.ts'

/** False when the id is already there. */
export const insertJudgement = async (
  tx: TerritoryTransaction,
  one: Omit<Judgement, 'by'> & { readonly id: string; readonly objectiveId: string },
  { memberId, now }: { readonly memberId: string; readonly now: Date },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.judgement (territory_id, id, objective_id, code, comment, on_date, written_at, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, one.id, one.objectiveId, one.code, one.comment, one.on, now, memberId],
  )
  return rows.length === 1
}

/** Every judgement, the latest first. */
export const judgementsOf = (
  tx: TerritoryTransaction,
  objectiveId: string,
): Promise<(Judgement & { at: string })[]> =>
  tx.query(
    `select j.code, j.comment, j.on_date as on, m.name as by, to_json(j.written_at) as at
     from agreements.judgement j
     join organisations.published_member m on m.territory_id = $1 and m.id = j.written_by
     where j.territory_id = $1 and j.objective_id = $2 order by j.written_at desc, j.id desc limit 200`,
    [tx.territoryId, objectiveId],
  )

/** What was aimed at since the beginning, the latest first. */
export const targetSetsOf = (tx: TerritoryTransaction, objectiveId: string): Promise<TargetSet[]> =>
  tx.query<TargetSet>(
    `select to_json(s.written_at) as at, m.name as by,
       case when s.baseline_value is null then null
         else json_build_object('value', s.baseline_value::float, 'on', s.baseline_on) end as baseline,
       json_build_object('min', s.target_min::float, 'max', s.target_max::float) as target, s.steps,
       s.is_rebase as "isRebase", s.reason, s.amendment_number as "amendmentNumber"
     from agreements.target_set s
     left join organisations.published_member m on m.territory_id = $1 and m.id = s.written_by
     where s.territory_id = $1 and s.objective_id = $2 order by s.written_at desc, s.id desc limit 200`,
    [tx.territoryId, objectiveId],
  )

export const insertBreak = async (
  tx: TerritoryTransaction,
  one: {
    readonly id: string
    readonly indicatorCode: string | null
    readonly objectiveId: string | null
    readonly on: string
    readonly why: string
    readonly source: string
  },
  { memberId, now }: { readonly memberId: string; readonly now: Date },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into agreements.series_break (territory_id, id, indicator_code, objective_id, breaks_on, why, source, written_at, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, one.id, one.indicatorCode, one.objectiveId, one.on, one.why, one.source, now, memberId],
  )
  return rows.length === 1
}
