/** A share that keeps its two terms: screens print it as a fraction as well. */
export interface Rate {
  readonly numerator: number
  readonly denominator: number
}

export interface Interval {
  readonly low: number
  readonly high: number
}

export const rate = (numerator: number, denominator: number): Rate => ({ numerator, denominator })

/** The share between 0 and 1; nothing over an empty denominator. */
export const ratio = ({ numerator, denominator }: Rate): number | undefined =>
  denominator > 0 ? numerator / denominator : undefined

const Z_95 = 1.959963984540054

/** Wilson score interval at 95 % (E. B. Wilson, 1927): stays within 0 and 1 and holds for small numbers. */
export const wilsonInterval = ({ numerator, denominator: n }: Rate): Interval | undefined => {
  if (n <= 0) return undefined
  const p = numerator / n
  const z2 = Z_95 ** 2
  const centre = p + z2 / (2 * n)
  const margin = Z_95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  const scale = 1 + z2 / n
  return { low: Math.max(0, (centre - margin) / scale), high: Math.min(1, (centre + margin) / scale) }
}
