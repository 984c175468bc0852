/** A sum of counts, none of them negative; `beyond`: what the total holds beside its parts, known to the reader. */
export interface BoundedSum {
  readonly total: string
  readonly parts: readonly string[]
  readonly beyond: number
}

/** Between which counts a reader can place each cell, by sums alone. */
interface CountBounds {
  readonly width: (id: string) => number
  /** Tells these values; gives the watched cells whose bounds moved, and how to take it back. */
  readonly tell: (values: readonly (readonly [id: string, value: number])[]) => {
    readonly moved: readonly string[]
    readonly undo: () => void
  }
}

/** Whole numbers settle soon; past this many sums read for one value, what they say is wide enough. */
const mostReadings = 20_000

/**
 * Cells and sums by number: the page of a network tells thousands of values, each of which moves the bounds of a
 * hundred others.
 */
export const boundsOver = (sums: readonly BoundedSum[], watched: ReadonlySet<string>): CountBounds => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const [low, high, turnOf]: [number[], number[], number[]] = [[], [], []]
  const sumsOf: number[][] = []
  const numberOf = (id: string): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, names.length)
    low.push(0)
    high.push(Number.POSITIVE_INFINITY)
    turnOf.push(0)
    sumsOf.push([])
    return names.push(id) - 1
  }
  const totals = sums.map(({ total }) => numberOf(total))
  const partsOf = sums.map(({ parts }) => parts.map(numberOf))
  const beyondOf = sums.map(({ beyond }) => beyond)
  for (const [sum, parts] of partsOf.entries())
    for (const cell of [totals[sum] ?? 0, ...parts]) sumsOf[cell]?.push(sum)

  const isWaiting = new Uint8Array(sums.length)
  let waiting: number[] = []
  /** Cells whose bounds moved since the last value was told, with what they were. */
  let [cells, lows, highs]: [number[], number[], number[]] = [[], [], []]
  let turn = 0

  const lowOf = (cell: number): number => low[cell] ?? 0
  const highOf = (cell: number): number => high[cell] ?? Number.POSITIVE_INFINITY
  const narrow = (cell: number, atLeast: number, atMost: number): void => {
    const [knownLow, knownHigh] = [lowOf(cell), highOf(cell)]
    if (atLeast <= knownLow && atMost >= knownHigh) return
    if (turnOf[cell] !== turn) {
      turnOf[cell] = turn
      cells.push(cell)
      lows.push(knownLow)
      highs.push(knownHigh)
    }
    if (atLeast > knownLow) low[cell] = atLeast
    if (atMost < knownHigh) high[cell] = atMost
    for (const sum of sumsOf[cell] ?? []) {
      if (isWaiting[sum] === 1) continue
      isWaiting[sum] = 1
      waiting.push(sum)
    }
  }

  /** What one sum says of its total by its parts, and of each part by the others. */
  const read = (sum: number): void => {
    const total = totals[sum] ?? 0
    const parts = partsOf[sum] ?? []
    let least = beyondOf[sum] ?? 0
    let most = least
    let open = 0
    for (const part of parts) {
      least += lowOf(part)
      const partHigh = highOf(part)
      if (partHigh === Number.POSITIVE_INFINITY) open += 1
      else most += partHigh
    }
    narrow(total, least, open > 0 ? Number.POSITIVE_INFINITY : most)
    const [totalLow, totalHigh] = [lowOf(total), highOf(total)]
    for (const part of parts) {
      const partHigh = highOf(part)
      const isOpen = partHigh === Number.POSITIVE_INFINITY
      const othersOpen = open - (isOpen ? 1 : 0)
      const othersHigh = othersOpen > 0 ? Number.POSITIVE_INFINITY : most - (isOpen ? 0 : partHigh)
      narrow(part, totalLow - othersHigh, totalHigh - (least - lowOf(part)))
    }
  }

  const readAll = (): void => {
    for (let next = 0; next < waiting.length; next += 1) {
      const sum = waiting[next] ?? 0
      isWaiting[sum] = 0
      if (next >= mostReadings) continue
      read(sum)
    }
    waiting = []
  }

  return {
    width: (id) => {
      const cell = numbers.get(id)
      return cell === undefined ? Number.POSITIVE_INFINITY : highOf(cell) - lowOf(cell)
    },
    tell: (values) => {
      turn += 1
      ;[cells, lows, highs] = [[], [], []]
      for (const [id, value] of values) narrow(numberOf(id), value, value)
      readAll()
      const [movedCells, formerLows, formerHighs] = [cells, lows, highs]
      return {
        moved: movedCells.flatMap((cell) => {
          const name = names[cell] ?? ''
          return watched.has(name) ? [name] : []
        }),
        undo: () => {
          for (const [at, cell] of movedCells.entries()) {
            low[cell] = formerLows[at] ?? 0
            high[cell] = formerHighs[at] ?? Number.POSITIVE_INFINITY
          }
        },
      }
    },
  }
}
