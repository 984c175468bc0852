import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Freeze, FrozenBoard } from '../contract.ts'

type Figure = FrozenBoard['figures'][number]
/** A frozen line as it is kept: whether it counts persons is told with it, so that it stays hidden from who is not to see them. */
export type FrozenRow = Omit<Figure, 'isHidden'> & { readonly countsPersons: boolean }

interface Kept {
  readonly id: string
  readonly agreementId: string
  readonly period: string
  readonly reason: string
  readonly progress: Freeze['progress']
  readonly figures: readonly FrozenRow[]
}

/** Two statements, whatever the number of objectives. */
export const insertFreeze = async (
  tx: TerritoryTransaction,
  { id, agreementId, period, reason, progress, figures }: Kept,
  { memberId, now }: { readonly memberId: string | null; readonly now: Date },
): Promise<void> => {
  await tx.query(
    `insert into agreements.board_freeze (territory_id, id, agreement_id, period, reason, frozen_at, frozen_by, progress, received, expected)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.territoryId, id, agreementId, period, reason, now, memberId],
      ...[progress.value, progress.received, progress.expected],
    ],
  )
  await tx.query(
    `insert into agreements.frozen_figure (territory_id, freeze_id, objective_id, position, label, article, kind, definition,
       direction, target_min, target_max, numerator, denominator, value, counts_persons, counted_to, mark, advancement, judgement)
     select $1, $2, f."objectiveId", f.position, f.label, f.article, f.kind,
       json_build_object('unit', f.unit, 'unitLabel', f."unitLabel", 'formula', f.formula), f.direction,
       (f.target ->> 'min')::numeric, (f.target ->> 'max')::numeric, f.numerator, f.denominator, f.value, f."countsPersons",
       f."countedTo", f.mark, f.advancement, f.judgement
     from jsonb_to_recordset($3) as f ("objectiveId" uuid, position int, label text, article text, kind text, unit text,
       "unitLabel" text, formula text, direction text, target jsonb, numerator numeric, denominator numeric, value numeric,
       "countsPersons" boolean, "countedTo" date, mark text, advancement numeric, judgement text)`,
    [tx.territoryId, id, JSON.stringify(figures.map((one, index) => ({ ...one, position: index + 1 })))],
  )
}

const columns = `b.id, b.agreement_id as "agreementId", b.period, b.reason, to_json(b.frozen_at) as at, m.name as by,
  json_build_object('received', b.received, 'expected', b.expected, 'value', b.progress::float) as progress`
const tables = `agreements.board_freeze b
  left join organisations.published_member m on m.territory_id = $1 and m.id = b.frozen_by`

/** When and why the figures of an agreement were frozen, the latest first. */
export const freezesOf = (tx: TerritoryTransaction, agreementId: string): Promise<Freeze[]> =>
  tx.query<Freeze>(
    `select ${columns} from ${tables} where b.territory_id = $1 and b.agreement_id = $2
     order by b.frozen_at desc, b.id desc limit 100`,
    [tx.territoryId, agreementId],
  )

export const loadFreeze = async (tx: TerritoryTransaction, id: string): Promise<Freeze | undefined> => {
  const [row] = await tx.query<Freeze>(
    `select ${columns} from ${tables} where b.territory_id = $1 and b.id = $2`,
    [tx.territoryId, id],
  )
  return row
}

export const frozenRows = (tx: TerritoryTransaction, freezeId: string): Promise<FrozenRow[]> =>
  tx.query<FrozenRow>(
    `select g.objective_id as "objectiveId", g.label, g.article, g.kind, g.definition ->> 'unit' as unit,
       g.definition ->> 'unitLabel' as "unitLabel", g.definition ->> 'formula' as formula, g.direction,
       json_build_object('min', g.target_min::float, 'max', g.target_max::float) as target, g.numerator::float,
       g.denominator::float, g.value::float, g.counts_persons as "countsPersons", g.counted_to as "countedTo", g.mark,
       g.advancement::float, g.judgement
     from agreements.frozen_figure g where g.territory_id = $1 and g.freeze_id = $2 order by g.position`,
    [tx.territoryId, freezeId],
  )

interface FrozenOnce {
  readonly at: string
  readonly reason: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly countsPersons: boolean
}

/** What one objective was at each freeze, the latest first. */
export const frozenOf = (tx: TerritoryTransaction, objectiveId: string): Promise<FrozenOnce[]> =>
  tx.query<FrozenOnce>(
    `select to_json(b.frozen_at) as at, b.reason, g.value::float, g.numerator::float, g.denominator::float,
       g.counts_persons as "countsPersons"
     from agreements.frozen_figure g join agreements.board_freeze b on b.territory_id = $1 and b.id = g.freeze_id
     where g.territory_id = $1 and g.objective_id = $2 order by b.frozen_at desc, b.id desc limit 100`,
    [tx.territoryId, objectiveId],
  )
