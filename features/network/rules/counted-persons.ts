import type { FigureFilters, IndicatorCode } from '#features/agreements/contract.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { CountTable, Sum } from '#kernel/disclosure.ts'

/** What a figure counts: its two terms, and over which pathways. A term that counts no person is null. */
export interface Counted {
  readonly id: string
  readonly indicatorCode: IndicatorCode
  readonly isFlow: boolean
  readonly filters: FigureFilters
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** `null`: nothing measured. */
  readonly numerator: number | null
  readonly denominator: number | null
}

type Terms = readonly [numerator: string | null, denominator: string | null]

/** The persons behind the terms of an indicator: two indicators that count the same ones name the same cell. */
const countedBy: Partial<Record<IndicatorCode, Terms>> = {
  entries: ['entries', null],
  'women-entries': ['women', 'entries'],
  'qpv-entries': ['neighbours', 'entries'],
  exits: ['exits', null],
  'positive-rate': ['positive', 'exits-counted'],
  'positive-exits': ['positive', null],
  'positive-employment': ['to-job', null],
  'positive-training': ['to-training', null],
  'employment-share': ['to-job', 'positive'],
  'mean-duration': [null, 'exits-with-contract'],
  'active-file': ['open', null],
  'persons-per-etp': ['open', null],
  'with-current-step': ['with-step', 'open'],
  'seen-31-days': ['seen', 'followed'],
}

/** What is a part of what. `tellsNothing`: to be in the part says nothing of somebody. */
const partOf: Readonly<Record<string, { readonly whole: string; readonly tellsNothing?: true }>> = {
  women: { whole: 'entries' },
  neighbours: { whole: 'entries' },
  positive: { whole: 'exits-counted' },
  'to-job': { whole: 'positive', tellsNothing: true },
  'to-training': { whole: 'positive', tellsNothing: true },
  'exits-counted': { whole: 'exits', tellsNothing: true },
  'exits-with-contract': { whole: 'exits', tellsNothing: true },
  'with-step': { whole: 'open', tellsNothing: true },
  seen: { whole: 'followed', tellsNothing: true },
  followed: { whole: 'open', tellsNothing: true },
}
/** Parts that leave nothing beside them. */
const splits: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['positive', ['to-job', 'to-training']],
]

interface Cell {
  readonly id: string
  readonly term: string
  readonly isFlow: boolean
  readonly filters: FigureFilters
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly value: number
}

const termsOf = ({ indicatorCode, denominator }: Counted): Terms =>
  countedBy[indicatorCode] ?? [indicatorCode, denominator === null ? null : `${indicatorCode} of`]

const scopeOf = ({
  filters,
  from,
  to,
  isFlow,
}: Pick<Counted, 'filters' | 'from' | 'to' | 'isFlow'>): string =>
  `${isFlow ? from : ''} ${to} ${JSON.stringify(Object.entries(filters).toSorted())}`

/** Names of the cells of one figure, in the table of `tableOf`. */
export const cellsOf = (one: Counted): string[] =>
  termsOf(one).flatMap((term) => (term === null ? [] : [`${term} ${scopeOf(one)}`]))

/** All the figures of one agreement as one table, with what can be subtracted from what. */
export const tableOf = (figures: readonly Counted[]): CountTable => {
  const cells = new Map<string, Cell>()
  for (const one of figures) {
    const [numerator, denominator] = termsOf(one)
    for (const [term, value] of [
      [numerator, one.numerator],
      [denominator, one.denominator],
    ] as const)
      if (term !== null && value !== null) {
        const id = `${term} ${scopeOf(one)}`
        cells.set(id, { ...one, id, term, value })
      }
  }
  const rests: Record<string, number> = {}
  const sums = [...cells.values()].flatMap((whole) =>
    partsOf(whole, [...cells.values()]).flatMap((parts): Sum[] => {
      const left = whole.value - parts.reduce((sum, { value }) => sum + value, 0)
      // One is counted and the other declared elsewhere: they are not the same persons.
      if (left < 0) return []
      const rest = `${whole.id} less ${parts.map(({ id }) => id).join(', ')}`
      const isWhole = splits.some(
        ([term, of]) => term === whole.term && of.every((part) => parts.some((one) => one.term === part)),
      )
      if (!isWhole) rests[rest] = left
      return [
        {
          total: whole.id,
          parts: [...parts.map(({ id }) => id), ...(isWhole ? [] : [rest])],
          ...(tellsNothing(whole, parts) && { tellsNothing: true }),
        },
      ]
    }),
  )
  const missing = figures.flatMap((one) => cellsOf(one)).filter((id) => !cells.has(id))
  return {
    cells: Object.fromEntries([
      ...missing.map((id) => [id, null] as const),
      ...[...cells.values()].map(({ id, value }) => [id, value] as const),
      ...Object.entries(rests),
    ]),
    sums,
    neverShown: Object.keys(rests),
  }
}

const tellsNothing = (whole: Cell, parts: readonly Cell[]): boolean =>
  parts.every((part) => part.term === whole.term || partOf[part.term]?.tellsNothing === true)

/** The sets of cells that add up inside a whole: parts that share nobody, each set apart. */
const partsOf = (whole: Cell, cells: readonly Cell[]): Cell[][] => {
  const inside = cells.filter((cell) => cell.id !== whole.id && isInside(cell, whole))
  const families = Map.groupBy(inside, (cell) => familyOf(cell, whole))
  return [...families.values()].flatMap((family) => apart(family))
}

/** Cells that differ by one thing alone stand side by side. */
const familyOf = (cell: Cell, whole: Cell): string => {
  const key = scopeOf(cell)
  const more = Object.keys(cell.filters).filter((name) => !(name in whole.filters))
  if (cell.term !== whole.term)
    return splits.some(([term, parts]) => term === whole.term && parts.includes(cell.term))
      ? `split ${key}`
      : `term ${cell.term} ${key}`
  if (more.length === 0) return 'periods'
  return more.length === 1 && samePeriod(cell, whole) ? `filter ${more[0]}` : `alone ${key}`
}

const samePeriod = (one: Cell, other: Cell): boolean =>
  one.to === other.to && (!one.isFlow || one.from === other.from)

/** Periods that overlap are told apart, so that nobody is counted twice in a sum. */
const apart = (family: readonly Cell[]): Cell[][] => {
  const [first] = family
  if (!first || family.every((cell) => samePeriod(cell, first))) return [[...family]]
  const rows: Cell[][] = []
  for (const cell of family.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const row = rows.find((cells) => (cells.at(-1)?.to ?? '') < cell.from)
    if (row) row.push(cell)
    else rows.push([cell])
  }
  return rows
}

const isInside = (part: Cell, whole: Cell): boolean =>
  isTermInside(part.term, whole.term) &&
  isPeriodInside(part, whole) &&
  areFiltersInside(part.filters, whole.filters)

const isTermInside = (part: string, whole: string): boolean => {
  if (part === whole || whole === `${part} of`) return true
  const next = partOf[part]?.whole
  return next !== undefined && isTermInside(next, whole)
}

/** What stands at a day is inside nothing but itself; what happens in a month happens in its year. */
const isPeriodInside = (part: Cell, whole: Cell): boolean =>
  part.isFlow && whole.isFlow ? part.from >= whole.from && part.to <= whole.to : samePeriod(part, whole)

const areFiltersInside = (part: FigureFilters, whole: FigureFilters): boolean =>
  Object.entries(whole).every(([name, value]) => part[name as keyof FigureFilters] === value)
