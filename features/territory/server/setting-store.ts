import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** One choice that a territory may make; the feature that obeys it owns its definition. */
export interface Setting<Value> {
  /** `feature.setting`, e.g. `pathways.follow-up-days`. */
  readonly code: string
  /** What holds when the territory chose nothing. */
  readonly initial: Value
  readonly source: string
  /** Null: nobody checked the source yet, and the screen says so. */
  readonly verifiedOn: CalendarDate | null
  /** Reads a stored value; nothing when it no longer fits. */
  readonly parse: (value: unknown) => Value | undefined
}

/** The value in force at `date`. */
export const settingAt = async <Value>(
  tx: TerritoryTransaction,
  setting: Setting<Value>,
  date: CalendarDate,
): Promise<Value> => {
  const [row] = await tx.named<{ value: unknown }>(
    'territory.setting',
    `select value from territory.setting where territory_id = $1 and code = $2 and valid_from <= $3
     order by valid_from desc, set_at desc limit 1`,
    [tx.territoryId, setting.code, date],
  )
  return row ? (setting.parse(row.value) ?? setting.initial) : setting.initial
}

/** The days after `day` from which another value holds, the first one first. */
export const settingChanges = async (
  tx: TerritoryTransaction,
  { code }: Pick<Setting<unknown>, 'code'>,
  day: CalendarDate,
): Promise<CalendarDate[]> =>
  (
    await tx.query<{ validFrom: CalendarDate }>(
      `select distinct valid_from as "validFrom" from territory.setting
       where territory_id = $1 and code = $2 and valid_from > $3 order by valid_from`,
      [tx.territoryId, code, day],
    )
  ).map(({ validFrom }) => validFrom)

/** A new value from `validFrom` on; what held before stays for acts before that day, and every value stays in the history. */
export const changeSetting = async <Value>(
  tx: TerritoryTransaction,
  setting: Setting<Value>,
  change: { value: Value; validFrom: CalendarDate; setBy: string | null; now: Date },
): Promise<void> => {
  await tx.query(
    `insert into territory.setting (territory_id, code, valid_from, value, set_by, set_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (territory_id, code, valid_from, set_at) do update set value = excluded.value, set_by = excluded.set_by`,
    [tx.territoryId, setting.code, change.validFrom, JSON.stringify(change.value), change.setBy, change.now],
  )
}

/** How many times somebody saved the name, the look or a dated setting: zero as long as everything is as shipped. */
export const countReviews = async (tx: TerritoryTransaction): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `select (t.version - 1)
       + (select count(*)::int from territory.setting s where s.territory_id = $1 and s.set_by is not null) as count
     from territory.territory t where t.territory_id = $1`,
    [tx.territoryId],
  )
  return row?.count ?? 0
}
