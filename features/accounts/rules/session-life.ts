import { localDate } from '#kernel/dates.ts'

const HOUR_MS = 3_600_000

/** « Garder la session »: 30 days in all. Otherwise a working day, and the cookie ends with the browser. */
export const sessionLifeMs = (remembered: boolean): number => (remembered ? 30 * 24 : 12) * HOUR_MS

/** A replaced token still serves the requests that were under way. */
export const formerTokenMs = 60_000

/** A remembered session changes its token at the first use of each day, so that a copied one soon opens nothing. */
export const needsNewToken = (
  session: { readonly remembered: boolean; readonly lastTokenAt: Date },
  now: Date,
  timeZone: string,
): boolean => session.remembered && localDate(session.lastTokenAt, timeZone) < localDate(now, timeZone)
