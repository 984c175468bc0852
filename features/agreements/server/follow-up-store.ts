import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Judgement } from '../contract.ts'
import type { DeclaredBreak } from '../rules/series-breaks.ts'
import type { ReadAt } from './objective-store.ts'

export interface ReadValueRow {
  readonly on: string
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
}

/** What was said of an objective at a day, beside what is counted. */
export interface Beside {
  readonly objectiveId: string
  readonly value: ReadValueRow | null
  readonly judgement: Judgement | null
  readonly frozen: { readonly at: string; readonly value: number | null } | null
  readonly contested: number
}

/** One row an objective, in one statement whatever their number. */
export const besidesOf = async (
  tx: TerritoryTransaction,
  objectiveIds: readonly string[],
  { day, timeZone }: ReadAt,
): Promise<Map<string, Beside>> => {
  if (objectiveIds.length === 0) return new Map()
  const rows = await tx.query<Beside>(
    `select i.id as "objectiveId", v.value, j.judgement, f.frozen, c.contested
     from unnest($2::uuid[]) i (id)
     left join lateral (
       select json_build_object('on', v.on_date, 'value', v.value::float, 'numerator', v.numerator::float,
         'denominator', v.denominator::float) as value
       from agreements.objective_value v
       where v.territory_id = $1 and v.objective_id = i.id and v.on_date <= $3::date and ${writtenBy('v')}
       order by v.on_date desc, v.written_at desc, v.id desc limit 1
     ) v on true
     left join lateral (
       select json_build_object('code', j.code, 'comment', j.comment, 'on', j.on_date, 'by', m.name) as judgement
       from agreements.judgement j
       join organisations.published_member m on m.territory_id = $1 and m.id = j.written_by
       where j.territory_id = $1 and j.objective_id = i.id and ${writtenBy('j')}
       order by j.written_at desc, j.id desc limit 1
     ) j on true
     left join lateral (
       select json_build_object('at', b.frozen_at, 'value', g.value::float) as frozen
       from agreements.frozen_figure g
       join agreements.board_freeze b on b.territory_id = $1 and b.id = g.freeze_id
       where g.territory_id = $1 and g.objective_id = i.id and (b.frozen_at at time zone $4::text)::date <= $3::date
       order by b.frozen_at desc, b.id desc limit 1
     ) f on true
     cross join lateral (
       select count(*)::integer as contested from agreements.contestation c
       where c.territory_id = $1 and c.objective_id = i.id and ${writtenBy('c')} and not exists (
         select 1 from agreements.contestation_answer a
         where a.territory_id = $1 and a.contestation_id = c.id and (a.answered_at at time zone $4::text)::date <= $3::date)
     ) c`,
    [tx.territoryId, objectiveIds, day, timeZone],
  )
  return new Map(rows.map((row) => [row.objectiveId, row]))
}

function writtenBy(row: string): string {
  return `(${row}.written_at at time zone $4::text)::date <= $3::date`
}

/** The breaks that the territory declared up to a day: a handful, read whole. */
export const declaredBreaks = async (tx: TerritoryTransaction, day: string): Promise<DeclaredBreak[]> => {
  const rows = await tx.query<Omit<DeclaredBreak, 'english'>>(
    `select indicator_code as "indicatorCode", objective_id as "objectiveId", breaks_on as on, why, source
     from agreements.series_break where territory_id = $1 and breaks_on <= $2::date
     order by breaks_on desc, id limit 500`,
    [tx.territoryId, day],
  )
  return rows.map((row) => ({ ...row, english: row.why }))
}

/** The last freeze of an agreement up to a day. */
export const lastFreezeOf = async (
  tx: TerritoryTransaction,
  agreementId: string,
  { day, timeZone }: ReadAt,
) => {
  const [row] = await tx.query<{ id: string; at: string; reason: string }>(
    `select id, to_json(frozen_at) as at, reason from agreements.board_freeze
     where territory_id = $1 and agreement_id = $2 and (frozen_at at time zone $4::text)::date <= $3::date
     order by frozen_at desc, id desc limit 1`,
    [tx.territoryId, agreementId, day, timeZone],
  )
  return row ?? null
}
