import { addRow, type Basis, noRows, rowOf, settled } from './exact-elimination.ts'

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

export type ShownCell =
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
  let basis = known.sums.reduce<Basis>(
    (rows, sum) => addRow(rows, rowOf([[sum.total, -1n], ...sum.parts.map((id) => [id, 1n] as const)])),
    noRows,
  )
  for (const id of shown) basis = addRow(basis, rowOf([[id, 1n]]))
  for (const unit of unitsByWorth(known)) {
    if (unit.some((id) => hidden.has(id) || shown.has(id) || withheld.has(id))) continue
    const tried = unit.reduce<Basis>((rows, id) => addRow(rows, rowOf([[id, 1n]])), basis)
    const computable = settled(tried)
    if (
      ![...hidden].some((id) => computable.has(id)) &&
      !boundsTooClose(known, computable, secret, protection)
    ) {
      basis = tried
      for (const id of unit) shown.add(id)
    } else for (const id of unit) hidden.add(id)
  }
  return shown
}

interface KnownTable {
  readonly cells: Readonly<Record<string, number>>
  /** `beyond`: what a total holds that none of its known parts does; the reader is taken to know it. */
  readonly sums: readonly (Sum & { readonly beyond: number })[]
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

/** What a reader can say of each hidden cell by sums alone, counts being never negative. */
const boundsTooClose = (
  { cells, sums }: KnownTable,
  computable: ReadonlySet<string>,
  secret: ReadonlySet<string>,
  { smallest }: Protection,
): boolean => {
  const bounds = new Map(
    Object.entries(cells).map(([id, value]): [string, Bounds] => [
      id,
      computable.has(id) ? { low: value, high: value } : { low: 0, high: Number.POSITIVE_INFINITY },
    ]),
  )
  const boundsOf = (id: string): Bounds => bounds.get(id) ?? { low: 0, high: Number.POSITIVE_INFINITY }
  const narrow = (id: string, low: number, high: number): boolean => {
    const known = boundsOf(id)
    if (low <= known.low && high >= known.high) return false
    bounds.set(id, { low: Math.max(low, known.low), high: Math.min(high, known.high) })
    return true
  }
  let isMoving = true
  for (let round = 0; isMoving && round < mostRounds; round += 1) {
    isMoving = false
    for (const { total, parts, beyond } of sums) {
      const low = parts.reduce((sum, id) => sum + boundsOf(id).low, beyond)
      const high = parts.reduce((sum, id) => sum + boundsOf(id).high, beyond)
      if (narrow(total, low, high)) isMoving = true
      for (const part of parts) {
        const others = parts.filter((id) => id !== part).map(boundsOf)
        const least = boundsOf(total).low - others.reduce((sum, one) => sum + one.high, beyond)
        const most = boundsOf(total).high - others.reduce((sum, one) => sum + one.low, beyond)
        if (narrow(part, least, most)) isMoving = true
      }
    }
  }
  return [...secret].some((id) => boundsOf(id).high - boundsOf(id).low < smallest)
}

interface Bounds {
  readonly low: number
  readonly high: number
}

/** Bounds of whole numbers settle in a few rounds; past this many, what they say is wide enough. */
const mostRounds = 50
