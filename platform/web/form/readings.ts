import { isValidDate, parseDate } from '#kernel/dates.ts'
import { parseMinutes } from '#kernel/hours.ts'
import { formatDate } from '../i18n/dates.ts'
import { formatDuration, formatNumber } from '../i18n/formats.ts'
import { currentLanguage, t } from '../i18n/t.ts'
import type { Reading } from './use-typed-text.ts'

const numericDate = (day: string): string => day.split('-').reverse().join('/')

const dateComplaint = (text: string, min?: string, max?: string): string => {
  const day = parseDate(text)
  if (day && min && day < min)
    return t({
      id: 'platform.date.too-early',
      message: 'Cette date précède le {min}.',
      values: { min: formatDate(min) },
    })
  if (day && max && day > max)
    return t({
      id: 'platform.date.too-late',
      message: 'Cette date dépasse le {max}.',
      values: { max: formatDate(max) },
    })
  if (/^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\s*$/.test(text))
    return t({ id: 'platform.date.short-year', message: "Écrivez l'année avec quatre chiffres." })
  if (/^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/.test(text))
    return t({
      id: 'platform.date.not-a-day',
      message: "Le {text} n'existe pas.",
      values: { text: text.trim() },
    })
  return t({ id: 'platform.date.format', message: 'Écrivez une date comme 23/11/2026.' })
}

/** A day, between two others when given: `AAAA-MM-JJ` underneath. */
export const dateReading = (min?: string, max?: string): Reading<string> => ({
  read: (text) => {
    const day = parseDate(text)
    return day && (!min || day >= min) && (!max || day <= max) ? day : undefined
  },
  write: (day) => (isValidDate(day) ? numericDate(day) : day),
  complaint: (text) => dateComplaint(text, min, max),
})

/** « 14h », « 14:05 », « 9 h 30 » → `HH:MM`. */
export const timeReading: Reading<string> = {
  read: (text) => {
    const found = /^\s*(\d{1,2})\s*(?:h|:)?\s*([0-5]\d)?\s*$/i.exec(text)
    if (!found || Number(found[1]) > 23) return undefined
    return `${String(found[1]).padStart(2, '0')}:${found[2] ?? '00'}`
  },
  write: (clock) => clock,
  complaint: () => t({ id: 'platform.time.format', message: 'Écrivez une heure comme 14:30 ou 14 h 30.' }),
}

/**
 * English alone separates thousands by the comma, which is also read as the decimal mark: a field never writes it, or
 * erasing one figure of « 1,250 » would leave 1.25.
 */
const written = (text: string): string => (currentLanguage() === 'fr' ? text : text.replaceAll(',', ''))

/** In English, « 1,250.5 » is typed for 1250.5, and « 0,125 » or « 7,5 » by who thinks in French. */
const ungrouped = (text: string): string =>
  currentLanguage() === 'fr'
    ? text
    : text.replace(/^\s*-?[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/, (groups) => groups.replaceAll(',', ''))

/** « 7,5 », « 7h30 », « 450 min » → minutes, at most `max` when given: the complaint says it as people write it. */
export const durationReading = (max?: number): Reading<number> => ({
  read: (text) => {
    const minutes = parseMinutes(ungrouped(text))
    return minutes !== undefined && (max === undefined || minutes <= max) ? minutes : undefined
  },
  write: (minutes) => written(formatDuration(minutes)),
  complaint: (text) =>
    max !== undefined && parseMinutes(ungrouped(text)) !== undefined
      ? t({
          id: 'platform.duration.too-long',
          message: 'Écrivez une durée de {max} au plus.',
          values: { max: formatDuration(max) },
        })
      : t({ id: 'platform.duration.format', message: 'Écrivez une durée comme 7,5 ou 7 h 30.' }),
})

const plainNumber = (text: string): string =>
  ungrouped(text)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')

const wholeOnly = (): string =>
  t({ id: 'platform.number.whole', message: 'Écrivez un nombre entier, par exemple 12.' })

/** A number that only its writing keeps out; undefined when its bounds, or another thing, do. */
const writingComplaint = (text: string, decimals: number): string | undefined => {
  const [, whole, part] = /^-?(\d+)(?:\.(\d+))?$/.exec(plainNumber(text)) ?? []
  if (whole && whole.length > 12)
    return t({
      id: 'platform.number.too-long',
      message: 'Ce nombre est trop grand : douze chiffres au plus.',
    })
  if (part && decimals === 0) return wholeOnly()
  if (part && part.length > decimals)
    return t({
      id: 'platform.number.decimals',
      message: '{decimals, plural, one {Une décimale} other {# décimales}} au plus, par exemple 7,5.',
      values: { decimals },
    })
  return undefined
}

/** « 1 234,5 » → 1234.5, with at most `decimals` decimals and between two bounds when given. */
export const numberReading = (decimals: number, min?: number, max?: number): Reading<number> => ({
  read: (text) => {
    const plain = plainNumber(text)
    if (!/^-?\d{1,12}(\.\d+)?$/.test(plain) || (plain.split('.')[1]?.length ?? 0) > decimals) return undefined
    const value = Number(plain)
    return (min === undefined || value >= min) && (max === undefined || value <= max) ? value : undefined
  },
  write: (value) => written(formatNumber(value)),
  complaint: (text) => {
    const unwritten = writingComplaint(text, decimals)
    if (unwritten) return unwritten
    if (min !== undefined && max !== undefined)
      return t({
        id: 'platform.number.between',
        message: 'Écrivez un nombre entre {min} et {max}.',
        values: { min: formatNumber(min), max: formatNumber(max) },
      })
    if (min !== undefined)
      return t({
        id: 'platform.number.from',
        message: "Écrivez un nombre d'au moins {min}.",
        values: { min: formatNumber(min) },
      })
    return decimals === 0
      ? wholeOnly()
      : t({ id: 'platform.number.format', message: 'Écrivez un nombre, par exemple 7,5.' })
  },
})

/** A year of four figures, never written « 2 026 ». */
export const yearReading = (min: number, max: number): Reading<number> => ({
  ...numberReading(0, min, max),
  write: String,
  complaint: () =>
    t({
      id: 'platform.year.between',
      message: 'Écrivez une année, de {min} à {max}.',
      values: { min: String(min), max: String(max) },
    }),
})
