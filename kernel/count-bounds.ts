/** A sum of counts, none of them negative; `beyond`: what the total holds beside its parts, known to the reader. */
export interface BoundedSum {
  readonly total: string
  readonly parts: readonly string[]
  readonly beyond: number
}

interface Bounds {
  readonly low: number
  readonly high: number
}

/** Between which counts a reader can place each cell, by sums alone. */
interface CountBounds {
  readonly width: (id: string) => number
  /** Tells these values; gives the cells whose bounds moved, and how to take it back. */
  readonly tell: (values: readonly (readonly [id: string, value: number])[]) => {
    readonly moved: ReadonlySet<string>
    readonly undo: () => void
  }
}

const unknown: Bounds = { low: 0, high: Number.POSITIVE_INFINITY }
/** Whole numbers settle soon; past this many sums read for one value, what they say is wide enough. */
const mostReadings = 20_000

export const boundsOver = (sums: readonly BoundedSum[]): CountBounds => {
  const bounds = new Map<string, Bounds>()
  const sumsOf = new Map<string, BoundedSum[]>()
  for (const sum of sums)
    for (const id of [sum.total, ...sum.parts]) sumsOf.set(id, [...(sumsOf.get(id) ?? []), sum])
  const of = (id: string): Bounds => bounds.get(id) ?? unknown
  return {
    width: (id) => of(id).high - of(id).low,
    tell: (values) => {
      const former = new Map<string, Bounds | undefined>()
      const waiting = new Set<BoundedSum>()
      const narrow = (id: string, low: number, high: number): void => {
        const known = of(id)
        if (low <= known.low && high >= known.high) return
        if (!former.has(id)) former.set(id, bounds.get(id))
        bounds.set(id, { low: Math.max(low, known.low), high: Math.min(high, known.high) })
        for (const sum of sumsOf.get(id) ?? []) waiting.add(sum)
      }
      for (const [id, value] of values) narrow(id, value, value)
      let readings = 0
      for (const sum of waiting) {
        waiting.delete(sum)
        readings += 1
        if (readings > mostReadings) break
        readSum(sum, of, narrow)
      }
      return {
        moved: new Set(former.keys()),
        undo: () => {
          for (const [id, known] of former) {
            if (known) bounds.set(id, known)
            else bounds.delete(id)
          }
        },
      }
    },
  }
}

/** What one sum says of its total by its parts, and of each part by the others. */
const readSum = (
  { total, parts, beyond }: BoundedSum,
  of: (id: string) => Bounds,
  narrow: (id: string, low: number, high: number) => void,
): void => {
  let [low, high, open] = [beyond, beyond, 0]
  for (const part of parts) {
    const known = of(part)
    low += known.low
    if (known.high === Number.POSITIVE_INFINITY) open += 1
    else high += known.high
  }
  narrow(total, low, open > 0 ? Number.POSITIVE_INFINITY : high)
  const whole = of(total)
  for (const part of parts) {
    const known = of(part)
    const isOpen = known.high === Number.POSITIVE_INFINITY
    const othersOpen = open - (isOpen ? 1 : 0)
    const othersHigh = othersOpen > 0 ? Number.POSITIVE_INFINITY : high - (isOpen ? 0 : known.high)
    narrow(part, whole.low - othersHigh, whole.high - (low - known.low))
  }
}
