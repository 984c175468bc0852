import { watchSituations } from '#features/pathways/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Dimension } from '../contract.ts'
import { type Counts, type DelayCounts, type Family, noCounts } from '../rules/counts.ts'
import { type FactKind, factKinds } from '../rules/fact-kinds.ts'
import { etpStatement, measureStatements } from './measure-statements.ts'
import { type Narrowing, narrowingValues } from './narrowing.ts'

export interface Cut {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Counts of one cut, of all pathways kept or of those that share `key`. */
interface MeasuredCut {
  readonly endsOn: CalendarDate
  readonly key: string | null
  readonly counts: Counts
}

interface Row {
  readonly endsOn: CalendarDate
  readonly key: string | null
}

type At = Pick<Context, 'tx' | 'timeZone'>

/**
 * Counts of the families asked, one statement each, for every cut and (when split) every key. Of `kinds` alone: what
 * another kind of fact says is not to be read from the reply.
 */
export const measure = async (
  context: At,
  families: readonly Family[],
  narrowing: Narrowing,
  cuts: readonly Cut[],
  split: Dimension | null = null,
  kinds: readonly FactKind[] = factKinds,
): Promise<MeasuredCut[]> => {
  const { tx } = context
  const measured = new Map<string, MeasuredCut>()
  const keep = (row: Row, family: Family, counts: object) => {
    const id = `${row.endsOn} ${row.key}`
    const known = measured.get(id) ?? { endsOn: row.endsOn, key: row.key, counts: noCounts }
    measured.set(id, {
      ...known,
      counts: { ...known.counts, [family]: { ...known.counts[family], ...counts } },
    })
  }
  const narrowValues = narrowingValues(tx.territoryId, narrowing)
  for (const family of new Set(families)) {
    const rows = await tx.named<Row>(`agreements.${family}`, measureStatements[family], [
      ...narrowValues,
      split,
      cuts.map((cut) => cut.from),
      cuts.map((cut) => cut.to),
      ...extraValues(family, context.timeZone, kinds),
    ])
    for (const { endsOn, key, ...counts } of rows) keep({ endsOn, key }, family, foldedDelay(family, counts))
    if (family === 'population' && kinds.includes('posts'))
      for (const { etpHundredths, ...row } of await etpAt(context, narrowing, split, cuts))
        keep(row, family, { etpHundredths })
  }
  return [...measured.values()]
}

/** What a family's statement is given besides the narrowing, the split and the cuts. */
export const extraValues = (
  family: Family,
  timeZone: string,
  kinds: readonly FactKind[] = factKinds,
): readonly unknown[] => {
  if (family === 'population') return [kinds]
  if (family === 'delays') return [kinds, timeZone]
  if (family === 'flows') return []
  const coded = (test: (inEmployment: boolean | null) => boolean) =>
    watchSituations.filter((one) => test(one.inEmployment)).map((one) => one.code)
  return [coded((inEmployment) => inEmployment === true), coded((inEmployment) => inEmployment !== null)]
}

/** A delay comes as one row per passage: `{passage, count, median, p90}` becomes `{[passage]: …}`. */
const foldedDelay = (family: Family, counts: object): object => {
  if (family !== 'delays') return counts
  const { passage, ...delay } = counts as { passage: keyof DelayCounts }
  return { [passage]: delay }
}

const etpAt = async ({ tx }: At, narrowing: Narrowing, split: Dimension | null, cuts: readonly Cut[]) =>
  split === null || split === 'structure'
    ? tx.named<Row & { etpHundredths: number }>('agreements.etp', etpStatement, [
        tx.territoryId,
        narrowing.scheme,
        narrowing.structures,
        narrowing.teams,
        narrowing.referents,
        split,
        cuts.map((cut) => cut.to),
      ])
    : []

/** The counts of one cut, zero when nothing falls in it. */
export const countsAt = (measured: readonly MeasuredCut[], endsOn: CalendarDate): Counts =>
  measured.find((cut) => cut.endsOn === endsOn)?.counts ?? noCounts
