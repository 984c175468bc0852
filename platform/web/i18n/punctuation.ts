import { currentLanguage } from './t.ts'

const isEnglish = () => currentLanguage() === 'en'

/** « Statut : » before what it names: French sets a space before the colon, English none. */
export const beforeColon = (label: string): string => `${label}${isEnglish() ? '' : '\u00a0'}:`

/** « Statut : ouvert »; what is missing leaves neither its place nor the colon. */
export const named = (label: string, value: string | null | undefined): string =>
  value ? `${beforeColon(label)} ${value}` : label

/** Parts of one line that may hold commas. */
export const listed = (parts: readonly string[]): string => parts.join(isEnglish() ? '; ' : '\u202f; ')
