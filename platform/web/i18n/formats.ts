import { ageAt } from '#kernel/dates.ts'
import { currentLanguage, t } from './t.ts'

const localeTag = (): string => (currentLanguage() === 'fr' ? 'fr-FR' : 'en-GB')
/** Figures use U+00A0 between thousands and before the unit, which the interface font draws. */
const plainSpaces = (text: string): string => text.replace(/\u202f/g, '\u00a0').replace(/-(?=\d)/g, '\u2212')

/** 1234.5 → « 1 234,5 »; `decimals` fixes the number of decimals. */
export const formatNumber = (value: number, decimals?: number): string =>
  plainSpaces(
    new Intl.NumberFormat(localeTag(), {
      ...(decimals === undefined
        ? { maximumFractionDigits: 2 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    }).format(value),
  )

/** What follows a number of per cent: French keeps a space before it, English none. */
export const percentSign = (): string => (currentLanguage() === 'fr' ? '\u00a0%' : '%')

/** 0.443 → « 44,3 % ». */
export const formatPercent = (ratio: number, decimals = 1): string =>
  `${formatNumber(ratio * 100, decimals)}${percentSign()}`

/** Cents → « 1 250 € », « 1 250,50 € »; English writes the sign first: `€1,250`. */
export const formatEuros = (cents: number): string => {
  const amount = formatNumber(Math.abs(cents) / 100, cents % 100 === 0 ? 0 : 2)
  const sign = cents < 0 ? '\u2212' : ''
  return currentLanguage() === 'fr' ? `${sign}${amount}\u00a0€` : `${sign}€${amount}`
}

/** « PLIE : sortie positive »; English leaves no space before the colon. */
export const formatLabelled = (label: string, value: string): string =>
  currentLanguage() === 'fr' ? `${label}\u00a0: ${value}` : `${label}: ${value}`

/** Minutes → « 7 h 30 », « 45 min ». */
export const formatDuration = (minutes: number): string => {
  const sign = minutes < 0 ? '\u2212' : ''
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  if (hours === 0 && rest !== 0) return `${sign}${rest}\u00a0min`
  const start = `${sign}${formatNumber(hours)}\u00a0h`
  return rest === 0 ? start : `${start}\u00a0${String(rest).padStart(2, '0')}`
}

/** « 38 ans ». */
export const formatAge = (birthDate: string, day: string): string =>
  t({
    id: 'platform.age',
    message: '{years, plural, one {# an} other {# ans}}',
    values: { years: ageAt(birthDate, day) },
  }).replace(' ', '\u00a0')

export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? t({
        id: 'platform.kilobytes',
        message: '{size} ko',
        values: { size: formatNumber(Math.ceil(bytes / 1000), 0) },
      })
    : t({
        id: 'platform.megabytes',
        message: '{size} Mo',
        values: { size: formatNumber(Math.round(bytes / 100_000) / 10) },
      })
