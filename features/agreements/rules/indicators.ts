import { type IndicatorCode, indicatorCodes } from '../contract/codes.ts'
import type { Indicator } from './indicator.ts'
import { delayIndicators } from './indicators-delays.ts'
import { flowIndicators } from './indicators-flows.ts'
import { populationIndicators } from './indicators-population.ts'

const all = new Map(
  [...flowIndicators, ...populationIndicators, ...delayIndicators].map((one) => [one.code as string, one]),
)

/** Every indicator, in the order in which a protocol is read. */
export const indicators: readonly Indicator[] = indicatorCodes.map((code) => indicatorOf(code))

/** The definition in force. */
export function indicatorOf(code: IndicatorCode): Indicator {
  const found = all.get(code)
  if (!found) throw new Error(`no indicator ${code}`)
  return found
}

/** The definition of what an objective was written with; nothing when no version of Bassin counts it any more. */
export const knownIndicator = (code: string | null): Indicator | undefined =>
  code === null ? undefined : all.get(code)
