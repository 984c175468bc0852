/** A relief made by numbers, not drawn: hills on both sides of a valley, cut at regular heights. */
interface Hill {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly spread: number
}

const hills: readonly Hill[] = [
  { x: 0.14, y: 0.15, height: 1.3, spread: 0.13 },
  { x: 0.34, y: 0.02, height: 0.5, spread: 0.1 },
  { x: 0.88, y: 0.13, height: 1.35, spread: 0.12 },
  { x: 0.68, y: 0.05, height: 0.45, spread: 0.07 },
  { x: 0.16, y: 0.66, height: 1.2, spread: 0.12 },
  { x: 0.3, y: 0.36, height: 0.55, spread: 0.07 },
  { x: 0.78, y: 0.46, height: 0.9, spread: 0.1 },
  { x: 0.93, y: 0.62, height: 1.25, spread: 0.1 },
  { x: 0.7, y: 0.7, height: 0.5, spread: 0.08 },
  { x: 0.22, y: 0.95, height: 0.9, spread: 0.12 },
  { x: 0.8, y: 0.97, height: 1.0, spread: 0.12 },
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
  const valley = 1 - Math.exp(-(fromRiver ** 2) / 0.02)
  return rise * valley + 0.42 * Math.abs(fromRiver) + 0.09 * Math.sin(9 * x + 6 * y) * valley
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
  { length: 17 },
  (_, index) => ({ height: 0.05 + index * 0.085, isMaster: index % 5 === 2 }),
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
