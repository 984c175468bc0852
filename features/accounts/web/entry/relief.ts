/** A relief made by numbers, not drawn: hills on both sides of a valley, cut at regular heights. */
interface Hill {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly spread: number
}

const hills: readonly Hill[] = [
  { x: 0.06, y: 0.16, height: 1.0, spread: 0.16 },
  { x: 0.9, y: 0.12, height: 0.9, spread: 0.17 },
  { x: 0.05, y: 0.68, height: 0.85, spread: 0.15 },
  { x: 0.86, y: 0.42, height: 0.6, spread: 0.14 },
  { x: 0.95, y: 0.66, height: 0.95, spread: 0.17 },
  { x: 0.2, y: 0.44, height: 0.5, spread: 0.1 },
  { x: 0.4, y: 1.02, height: 0.5, spread: 0.14 },
  { x: 0.78, y: 0.92, height: 0.6, spread: 0.13 },
]

/** Where the river runs at a height of the drawing: all slopes lead there. */
export const riverAt = (y: number): number => 0.5 + 0.055 * Math.sin(5.2 * y + 0.4) - 0.17 * y * y * y

const heightAt = (x: number, y: number): number => {
  const rise = hills.reduce(
    (sum, hill) =>
      sum + hill.height * Math.exp(-((x - hill.x) ** 2 + (y - hill.y) ** 2) / (2 * hill.spread ** 2)),
    0,
  )
  const fromRiver = x - riverAt(y)
  const valley = 1 - Math.exp(-(fromRiver ** 2) / 0.03)
  return rise * valley + 0.9 * Math.abs(fromRiver) + 0.1 * Math.sin(7 * x + 5 * y) * valley
}

type Point = readonly [number, number]

/** Crossings of one level on the sides of a grid cell, joined two by two (marching squares). */
const crossings = (corners: readonly (readonly [Point, number])[], level: number): Point[] =>
  corners.flatMap(([from, a], index) => {
    const next = corners[(index + 1) % corners.length]
    if (!next) return []
    const [to, b] = next
    if (a < level === b < level) return []
    const share = (level - a) / (b - a)
    return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const]
  })

const STEPS = 84

/** The path of one contour line over a square of side 1000, as SVG data. */
export const contourPath = (level: number): string => {
  const at = (column: number, row: number): readonly [Point, number] => {
    const [x, y] = [column / STEPS, row / STEPS]
    return [[x * 1000, y * 1000], heightAt(x, y)]
  }
  const segments: string[] = []
  for (let row = 0; row < STEPS; row += 1)
    for (let column = 0; column < STEPS; column += 1) {
      const cell = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)]
      const found = crossings(cell, level)
      for (let index = 0; index + 1 < found.length; index += 2) {
        const [from, to] = [found[index], found[index + 1]]
        if (from && to) segments.push(`M${point(from)}L${point(to)}`)
      }
    }
  return segments.join('')
}

const point = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** Heights at which the relief is cut; each fifth line is heavier, as on a map. */
export const levels: readonly { readonly height: number; readonly isMaster: boolean }[] = Array.from(
  { length: 18 },
  (_, index) => ({ height: 0.08 + index * 0.075, isMaster: index % 5 === 2 }),
)

export const riverPath = (): string =>
  Array.from({ length: 61 }, (_, index) => {
    const y = index / 60
    return `${index === 0 ? 'M' : 'L'}${point([riverAt(y) * 1000, y * 1000])}`
  }).join('')

/** Two streams that join the river, from one side and the other. */
export const streamPaths = (): readonly string[] =>
  [
    { from: [1000, 325], joins: 0.285, bend: [640, 250] },
    { from: [0, 410], joins: 0.52, bend: [280, 360] },
    { from: [1000, 845], joins: 0.755, bend: [640, 720] },
  ].map(({ from, joins, bend }) => {
    const mouth = point([riverAt(joins) * 1000, joins * 1000])
    return `M${from.join(' ')}Q${bend.join(' ')} ${mouth}`
  })
