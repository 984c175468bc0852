/**
 * Quantile by linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan, 1996: the
 * one of spreadsheets and of `percentile_cont` in PostgreSQL). `share` between 0 and 1; nothing of nothing.
 */
export const quantile = (values: readonly number[], share: number): number | undefined => {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * share
  const low = sorted[Math.floor(position)]
  const high = sorted[Math.ceil(position)]
  return low === undefined || high === undefined
    ? undefined
    : low + (high - low) * (position - Math.floor(position))
}

export const median = (values: readonly number[]): number | undefined => quantile(values, 0.5)

/** Nine values out of ten are at or below it. */
export const p90 = (values: readonly number[]): number | undefined => quantile(values, 0.9)
