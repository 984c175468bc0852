import type { IndicatorCode } from '../contract/codes.ts'

/**
 * A first set of objectives for a PLIE, to adjust to what its protocol says. Shares come from published figures
 * (positive exits 42 % in the national programme 2014-2020, 70 to 80 persons per full-time référent); the number
 * of entries is only an order of size, for two référents.
 */
export const startingSet: readonly {
  readonly indicatorCode: IndicatorCode
  readonly target: { readonly min: number | null; readonly max: number | null }
}[] = [
  { indicatorCode: 'entries', target: { min: 100, max: null } },
  { indicatorCode: 'persons-per-etp', target: { min: 70, max: 80 } },
  { indicatorCode: 'positive-rate', target: { min: 42, max: null } },
  { indicatorCode: 'with-current-step', target: { min: 70, max: null } },
  { indicatorCode: 'seen-31-days', target: { min: 90, max: null } },
  { indicatorCode: 'women-entries', target: { min: 50, max: null } },
  { indicatorCode: 'qpv-entries', target: { min: 30, max: null } },
  { indicatorCode: 'maintained-6-months', target: { min: 75, max: null } },
]
