import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Setting } from './setting-store.ts'

type Line = readonly [code: string, validFrom: CalendarDate, value: unknown]

/** What a territory set of some settings, as this process last read it. */
export interface PresumedSettings {
  /** A number that every line decides, as PostgreSQL gives it; null when the territory set nothing. */
  readonly mark: string | null
  readonly at: <Value>(setting: Setting<Value>, date: CalendarDate) => Value
}

/**
 * Dated settings that a hot statement obeys without reading each of them: it takes the values in force from what was
 * last read here, and proves in one look-up that nothing was set since (`stand`). When that fails it writes nothing, and
 * its caller reads again and sends it once more. Most territories set nothing, and nothing is kept of them.
 */
export const presumeSettings = (settings: readonly Pick<Setting<unknown>, 'code'>[]) => {
  const kept = new Map<string, PresumedSettings>()
  const lines = `from territory.published_setting s
    where s.territory_id = $1 and s.code in (${settings.map(({ code }) => `'${code}'`).join(', ')})`
  const of = (territoryId: string): PresumedSettings => kept.get(territoryId) ?? nothingSet
  return {
    of,
    /** SQL condition: the mark of what the territory `$1` set is still `presumed`; one not set is looked for, not counted. */
    stand: (presumed: string, isSet: boolean): string =>
      isSet
        ? `(select ${mark} ${lines}) = ${presumed}::bigint`
        : `${presumed}::bigint is null and not exists (select ${lines})`,
    /** Reads again, in one statement; whether something else was presumed. */
    readAgain: async (tx: TerritoryTransaction): Promise<boolean> => {
      const [row] = await tx.query<{ mark: string | null; lines: readonly Line[] | null }>(
        `select ${mark}::text as mark, json_agg(json_build_array(s.code, s.valid_from, s.value)
           order by s.valid_from desc, s.set_at desc) as lines ${lines}`,
        [tx.territoryId],
      )
      const read = row?.mark ? settingsOf(row.mark, row.lines ?? []) : nothingSet
      if (read.mark === of(tx.territoryId).mark) return false
      if (read === nothingSet) kept.delete(tx.territoryId)
      else kept.set(tx.territoryId, read)
      return true
    },
  }
}

/** The order of the lines does not count: nothing is sorted to prove it. */
const mark = `bit_xor(hashtextextended(concat_ws(' ', s.code, s.valid_from, extract(epoch from s.set_at), s.value), 0))`

/** The latest line of a setting first. */
const settingsOf = (mark: string | null, lines: readonly Line[]): PresumedSettings => ({
  mark,
  at: (setting, date) => {
    const inForce = lines.find(([code, validFrom]) => code === setting.code && validFrom <= date)
    return (inForce && setting.parse(inForce[2])) ?? setting.initial
  },
})

const nothingSet = settingsOf(null, [])
