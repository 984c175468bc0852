import { type BoundedSum, boundsOver } from './count-bounds.ts'
import { equationsOf } from './exact-elimination.ts'

/**
 * The one place where a table of counts becomes a published table. Pages, exports and documents give it the whole table
 * with its margins, and show nothing else than its answer.
 */
export interface CountTable {
  /** `null`: not known. Never read as zero, never shown as hidden: it is missing. */
  readonly cells: Readonly<Record<string, number | null>>
  /** Each total beside the cells that add up to it: a margin, a grand total, the parent of another table. */
  readonly sums: readonly Sum[]
  /** Cells shown or hidden together (both terms of a rate). Others stand alone. */
  readonly together?: readonly (readonly string[])[]
  /** Shown elsewhere, whatever comes out here: the reader has them. */
  readonly alreadyShown?: readonly string[]
  /** What nobody publishes and everybody can subtract: what a whole holds beside its known part. */
  readonly neverShown?: readonly string[]
}

export interface Sum {
  readonly total: string
  readonly parts: readonly string[]
  /** To be in one part rather than in another tells nothing of somebody: a period, a year. */
  readonly tellsNothing?: true
}

/** From which count a cell is shown, and how what is shown is rounded. */
export interface Protection {
  readonly smallest: number
  readonly roundedTo: number
  /** A whole group in one cell tells something of everyone in it: hidden too. */
  readonly hidesWholeGroups: boolean
}

type ShownCell =
  | { readonly kind: 'shown'; readonly value: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'missing' }

/** Each cell as it may be published under `protection`. */
export const protectTable = (
  table: CountTable,
  protection: Protection,
): Readonly<Record<string, ShownCell>> => {
  const shown = publishedCells(table, protection)
  return Object.fromEntries(
    Object.entries(table.cells).map(([id, value]): [string, ShownCell] => {
      if (value === null) return [id, { kind: 'missing' }]
      if (!shown.has(id)) return [id, { kind: 'hidden' }]
      return [id, { kind: 'shown', value: roundedTo(value, protection.roundedTo) }]
    }),
  )
}

/** A count rounded to the nearest multiple of `base`. */
export const roundedTo = (count: number, base: number): number => Math.round(count / base) * base

/**
 * Which cells may be shown. They are tried one after the other, those most worth showing first; one stays hidden when
 * showing it would let a hidden cell be computed, or a protected one be bounded closer than the threshold.
 */
export const publishedCells = (table: CountTable, protection: Protection): ReadonlySet<string> => {
  const known = knownTable(table)
  const withheld = new Set(table.neverShown)
  const shown = new Set(table.alreadyShown?.filter((id) => id in known.cells))
  const secret = secretCells(known, protection, shown)
  const hidden = new Set(secret)
  const units = unitsByWorth(known)
  const turns = new Map(
    units.flatMap((unit, turn) =>
      unit.map((id): [string, number] => [id, secret.has(id) || withheld.has(id) ? units.length : turn]),
    ),
  )
  const equations = equationsOf(
    known.sums.map(({ total, parts }) => [[total, -1], ...parts.map((id) => [id, 1] as const)]),
    (id) => turns.get(id) ?? 0,
  )
  const bounds = boundsOver(known.sums, secret)
  /** Takes a cell as shown, unless `isRefused` by what becomes computable or too closely bounded with it. */
  const show = (
    unit: readonly string[],
    isRefused: (settled: readonly string[], moved: readonly string[]) => boolean,
  ): boolean => {
    const tried = unit.map(equations.know)
    const settled = tried.flatMap((one) => one.settled)
    const told = bounds.tell(settled.map((id) => [id, known.cells[id] ?? 0]))
    if (tried.every(({ isExact }) => isExact) && !isRefused(settled, told.moved)) return true
    told.undo()
    for (const one of tried.toReversed()) one.undo()
    return false
  }
  show([...shown], () => false)
  const isTooClose = (id: string) => bounds.width(id) < protection.smallest
  const isRefused = (settled: readonly string[], moved: readonly string[]) =>
    settled.some((id) => hidden.has(id)) || moved.some(isTooClose)
  for (const unit of units) {
    if (unit.some((id) => hidden.has(id) || shown.has(id) || withheld.has(id))) continue
    const set = show(unit, isRefused) ? shown : hidden
    for (const id of unit) set.add(id)
  }
  return shown
}

interface KnownTable {
  readonly cells: Readonly<Record<string, number>>
  /** `beyond`: what a total holds that none of its known parts does; the reader is taken to know it. */
  readonly sums: readonly (Sum & BoundedSum)[]
  readonly together: readonly (readonly string[])[]
}

/** What is missing stands in no equation: nothing is hidden behind it. */
const knownTable = ({ cells, sums, together = [] }: CountTable): KnownTable => {
  const known = Object.fromEntries(
    Object.entries(cells).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])),
  )
  return {
    cells: known,
    sums: sums.flatMap(({ total, parts, tellsNothing }) => {
      const kept = parts.filter((id) => id in known)
      const whole = known[total]
      if (whole === undefined || kept.length === 0) return []
      const beyond = whole - kept.reduce((sum, id) => sum + (known[id] ?? 0), 0)
      return [{ total, parts: kept, beyond, ...(tellsNothing && { tellsNothing }) }]
    }),
    together: together.map((unit) => unit.filter((id) => id in known)),
  }
}

const secretCells = (
  { cells, sums }: KnownTable,
  protection: Protection,
  shown: ReadonlySet<string>,
): Set<string> => {
  const small = Object.entries(cells).filter(([, value]) => value > 0 && value < protection.smallest)
  const whole = protection.hidesWholeGroups
    ? sums.flatMap(({ total, parts, tellsNothing }) =>
        parts.length > 1 && !tellsNothing
          ? parts.filter((id) => (cells[id] ?? 0) > 0 && cells[id] === cells[total])
          : [],
      )
    : []
  return new Set([...small.map(([id]) => id), ...whole].filter((id) => !shown.has(id)))
}

/** Totals first, the greatest before; then zeros, behind which nothing hides; then the greatest cells. */
const unitsByWorth = ({ cells, sums, together }: KnownTable): string[][] => {
  const joined = new Set(together.flat())
  const totals = new Set(sums.map(({ total }) => total))
  const alone = Object.keys(cells).flatMap((id) => (joined.has(id) ? [] : [[id]]))
  return [...together.map((unit) => [...unit]), ...alone]
    .filter((unit) => unit.length > 0)
    .map((unit) => {
      const size = Math.max(...unit.map((id) => cells[id] ?? 0))
      const isTotal = unit.every((id) => totals.has(id)) && !joined.has(unit[0] ?? '')
      return { unit, size, rank: isTotal ? 0 : size === 0 ? 1 : 2 }
    })
    .toSorted((one, other) => one.rank - other.rank || other.size - one.size)
    .map(({ unit }) => unit)
}
