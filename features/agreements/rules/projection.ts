import type { Interval } from '#kernel/rate.ts'
import type { Measure } from './indicator.ts'

/**
 * Method, printed beside the figure: what remains of the period is expected at the pace of what is gone. The
 * expected number is λ = count × remaining ÷ elapsed, its 95 % interval the one of a Poisson law of mean λ. It
 * knows nothing of seasons: it is a warning, not a promise.
 */
interface CountProjection {
  readonly value: number
  readonly interval: Interval
}

/** A flow at the end of its period; null before it started. */
export const projectCount = (count: number, elapsed: number): CountProjection | null => {
  if (elapsed <= 0) return null
  if (elapsed >= 1) return { value: count, interval: { low: count, high: count } }
  const expected = (count * (1 - elapsed)) / elapsed
  const { low, high } = poissonInterval(expected)
  return { value: Math.round(count + expected), interval: { low: count + low, high: count + high } }
}

/** The two counts between which a Poisson law of that mean falls 95 times in 100 (2.5 % left on each side). */
export const poissonInterval = (mean: number): Interval => {
  if (mean > NORMAL_FROM) {
    const margin = 1.959963984540054 * Math.sqrt(mean)
    return { low: Math.floor(mean - margin), high: Math.ceil(mean + margin) }
  }
  let probability = Math.exp(-mean)
  let cumulated = probability
  let low = -1
  for (let count = 0; ; count += 1) {
    if (low < 0 && cumulated >= 0.025) low = count
    if (cumulated >= 0.975) return { low, high: count }
    probability *= mean / (count + 1)
    cumulated += probability
  }
}

// Above it the exact sum and the normal law agree to the unit, and exp(-mean) keeps its digits below.
const NORMAL_FROM = 400

export interface Effort {
  /** How many more of the numerator keep the target at the end of the period. */
  readonly needed: number
  /** How many of the denominator are expected until then, at the pace of what is gone. */
  readonly among: number | null
}

/** « n sorties positives sur les m attendues » : what keeping a minimum still takes; null once nothing remains. */
export const effortToMinimum = (measure: Measure, minimum: number, elapsed: number): Effort | null => {
  if (elapsed <= 0 || elapsed >= 1) return null
  if (measure.denominator === null) {
    return { needed: Math.max(0, Math.ceil(minimum - measure.numerator)), among: null }
  }
  const among = Math.round((measure.denominator * (1 - elapsed)) / elapsed)
  const wanted = (minimum / 100) * (measure.denominator + among)
  return { needed: Math.max(0, Math.ceil(wanted - measure.numerator - 1e-9)), among }
}
