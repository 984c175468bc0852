import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuseField } from '#kernel/result.ts'
import { diagnosisThemes, isApart } from './diagnosis-themes.ts'

export const ratingsSource: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source:
    'Cotation « fort, moyen, sans impact » des critères d’orientation, loi 2023-1196 et décrets du 30 décembre 2024 ; « force » et « levé » sont notre choix',
  verifiedOn: null,
}

/** How a theme weighs on the way to a job. `lifted` is said once, of a brake of the version before. */
export const ratingCodes = ['strength', 'strong', 'moderate', 'no-impact', 'lifted'] as const
export type Rating = (typeof ratingCodes)[number]

export interface RatedTheme {
  readonly themeCode: string
  readonly rating: Rating
  readonly liftedOn: CalendarDate | null
  /** Need to know: an operator reads this brake. What is no brake is never shared. */
  readonly isShared: boolean
}

export interface DiagnosisLine extends RatedTheme {
  /** The day of the version in which this brake was first found. */
  readonly since: CalendarDate | null
}

interface DiagnosisVersion {
  readonly heldOn: CalendarDate
  readonly lines: readonly DiagnosisLine[]
}

export const isBrake = ({ rating }: { readonly rating: Rating }): boolean =>
  rating === 'strong' || rating === 'moderate'

/** The brakes under way at the end of a version. */
export const brakesOf = (version: DiagnosisVersion | undefined): DiagnosisLine[] =>
  (version?.lines ?? []).filter(isBrake)

/**
 * The lines of the next version with the day since which each brake is known. A brake never disappears in silence: it
 * is rated again, or lifted on a day between its finding and this version.
 */
export const linesAfter = (
  before: DiagnosisVersion | undefined,
  heldOn: CalendarDate,
  rated: readonly RatedTheme[],
): Result<DiagnosisLine[], 'invalid'> => {
  const refused = (code: string) => refuseField('/lines', code)
  const refusedAt = (at: number, field: 'rating' | 'liftedOn', code: string) =>
    refuseField(`/lines/${at}/${field}`, code)
  if (before && heldOn < before.heldOn) return refuseField('/heldOn', 'before-last-diagnosis')
  if (new Set(rated.map(({ themeCode }) => themeCode)).size < rated.length) return refused('theme-twice')
  const open = new Map(brakesOf(before).map((line) => [line.themeCode, line.since ?? heldOn]))
  const leftOut = [...open.keys()].find((code) => !rated.some(({ themeCode }) => themeCode === code))
  if (leftOut) return refuseField('/lines', 'brake-left-out', { theme: leftOut })
  const lines: DiagnosisLine[] = []
  for (const [at, { themeCode, rating, liftedOn, isShared }] of rated.entries()) {
    if (isApart(themeCode)) return refused('theme-apart')
    if (!diagnosisThemes.some(({ code }) => code === themeCode)) return refused('unknown-theme')
    const since = open.get(themeCode) ?? (isBrake({ rating }) ? heldOn : null)
    if (open.has(themeCode) && rating !== 'lifted' && !isBrake({ rating }))
      return refusedAt(at, 'rating', 'brake-left-out')
    if (rating === 'lifted' && since === null) return refusedAt(at, 'rating', 'no-brake-to-lift')
    if (rating === 'lifted' && liftedOn === null) return refusedAt(at, 'liftedOn', 'lifted-without-day')
    if (rating !== 'lifted' && liftedOn !== null) return refusedAt(at, 'liftedOn', 'day-without-lifting')
    if (liftedOn !== null && (liftedOn > heldOn || liftedOn < (since ?? liftedOn)))
      return refusedAt(at, 'liftedOn', 'lifted-out-of-time')
    lines.push({ themeCode, rating, liftedOn, since, isShared: isShared && isBrake({ rating }) })
  }
  return done(lines)
}

/** What a version changes in the brakes under way: those that it finds, and those that it lifts with their day. */
export const movesOf = (
  before: DiagnosisVersion | undefined,
  lines: readonly DiagnosisLine[],
): {
  readonly found: readonly string[]
  readonly lifted: readonly { readonly themeCode: string; readonly on: CalendarDate }[]
} => {
  const known = new Set(brakesOf(before).map(({ themeCode }) => themeCode))
  return {
    found: lines.flatMap((line) => (isBrake(line) && !known.has(line.themeCode) ? [line.themeCode] : [])),
    lifted: lines.flatMap(({ themeCode, liftedOn }) => (liftedOn ? [{ themeCode, on: liftedOn }] : [])),
  }
}

/** A theme of two versions, side by side; null where it was not rated. */
interface ThemeCompared {
  readonly themeCode: string
  readonly from: Rating | null
  readonly to: Rating | null
}

/**
 * What changed between two versions, in the order of the national list; what stayed the same is left out, and a brake
 * that was lifted before, which the next version does not say again, stays lifted.
 */
export const changesBetween = (
  from: readonly Pick<RatedTheme, 'themeCode' | 'rating'>[],
  to: readonly Pick<RatedTheme, 'themeCode' | 'rating'>[],
): ThemeCompared[] => {
  const ratingIn = (lines: typeof from, code: string) =>
    lines.find(({ themeCode }) => themeCode === code)?.rating ?? null
  return diagnosisThemes
    .map(({ code }) => ({ themeCode: code, from: ratingIn(from, code), to: ratingIn(to, code) }))
    .filter(({ from: was, to: is }) => was !== is && !(was === 'lifted' && is === null))
}
