/** Round steps that cover a span: 20 to 70 → 20, 30 … 70. */
export const roundTicks = (low: number, high: number, wanted = 5): readonly number[] => {
  const span = high - low || 1
  const rough = span / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough
  const first = Math.floor(low / step) * step
  const ticks: number[] = []
  for (let value = first; value < high + step; value += step) ticks.push(Number(value.toPrecision(12)))
  return ticks
}

/** A linear scale from values to pixels. */
export const linear =
  (from: readonly [number, number], to: readonly [number, number]) =>
  (value: number): number =>
    to[0] + ((value - from[0]) / (from[1] - from[0] || 1)) * (to[1] - to[0])

/** `M x y L x y …`, broken where a value is missing. */
export const linePath = (points: readonly (readonly [x: number, y: number] | undefined)[]): string =>
  points
    .map((point, index) =>
      point ? `${points[index - 1] ? 'L' : 'M'}${round(point[0])} ${round(point[1])}` : '',
    )
    .join('')

const round = (value: number): number => Math.round(value * 10) / 10
