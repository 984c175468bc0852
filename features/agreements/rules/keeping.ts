/**
 * From how many pathways under way the counts of a whole territory are kept, and for how long. Below, each opening counts
 * anew: that takes less than a millisecond a thousand. Above, the page says of when they are and counts again when asked.
 * Product's choice, measured in `docs/performance`.
 */
export const keeping = { from: 2_000, seconds: 60 } as const
