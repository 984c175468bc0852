import { type IndicatorCode, indicatorCodes } from '../contract/codes.ts'
import type { Indicator } from './indicator.ts'
import { delayIndicators } from './indicators-delays.ts'
import { flowIndicators } from './indicators-flows.ts'
import { populationIndicators } from './indicators-population.ts'

const all = [...flowIndicators, ...populationIndicators, ...delayIndicators]

/** Every indicator, in the order in which a protocol is read. */
export const indicators: readonly Indicator[] = indicatorCodes.map((code) => indicatorOf(code))

/** The definition in force. */
export function indicatorOf(code: IndicatorCode): Indicator {
  const found = all.find((indicator) => indicator.code === code)
  if (!found) throw new Error(`no indicator ${code}`)
  return found
}
