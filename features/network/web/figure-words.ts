import type { Unit } from '#features/agreements/contract.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { FrameworkIndicator, ShownFigure } from '../contract.ts'

const unitWord = (unit: Unit, value: number, label: string | null): string => {
  if (unit === 'amount') return label ?? ''
  if (unit === 'days')
    return t({
      id: 'network.unit.days',
      message: '{value, plural, one {jour} other {jours}}',
      values: { value },
    })
  if (unit === 'months') return t({ id: 'network.unit.months', message: 'mois' })
  if (unit === 'persons') return t({ id: 'network.unit.persons', message: 'par poste' })
  return ''
}

/** How an indicator is counted, in the language of the page. */
export const definitionWords = ({ definition, definitionEnglish }: FrameworkIndicator): string =>
  currentLanguage() === 'en' ? (definitionEnglish ?? definition) : definition

/** « 45 % », « 150 », « 20 jours », « 1 200 heures ». */
export const amountWords = (value: number, unit: Unit, label: string | null = null): string =>
  unit === 'share'
    ? `${formatNumber(Math.round(value * 10) / 10)}${percentSign()}`
    : [formatNumber(Math.round(value * 10) / 10), unitWord(unit, value, label)].filter(Boolean).join('\u00a0')

/** « au moins 150 », « 14 jours au plus », « de 70 à 80 ». */
export const targetWords = (
  { min, max }: { readonly min: number | null; readonly max: number | null },
  unit: Unit,
  label: string | null = null,
): string => {
  if (min !== null && max !== null)
    return t({
      id: 'network.target.range',
      message: 'de {min} à {max}',
      values: { min: formatNumber(min), max: amountWords(max, unit, label) },
    })
  if (min !== null)
    return t({
      id: 'network.target.min',
      message: 'au moins {min}',
      values: { min: amountWords(min, unit, label) },
    })
  if (max !== null)
    return t({
      id: 'network.target.max',
      message: '{max} au plus',
      values: { max: amountWords(max, unit, label) },
    })
  return t({ id: 'network.target.none', message: 'sans cible' })
}

/** « 2026 », « 1 janv. 2026 au 30 juin 2026 ». */
export const periodText = ({ from, to }: { readonly from: string; readonly to: string }): string => {
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  return t({
    id: 'network.period',
    message: '{from} au {to}',
    values: { from: formatDate(from), to: formatDate(to) },
  })
}

/** « 45 % (9/20) », « masqué », « pas reçu ». */
export const figureWords = ({ state, value, numerator, denominator }: ShownFigure, unit: Unit): string => {
  if (state === 'hidden') return t({ id: 'network.figure.hidden', message: 'masqué' })
  if (state === 'missing' || value === null) return t({ id: 'network.figure.missing', message: 'pas reçu' })
  const amount = amountWords(value, unit)
  return numerator !== null && denominator !== null && unit === 'share'
    ? `${amount} (${formatNumber(numerator)}/${formatNumber(denominator)})`
    : amount
}

/** « Emploi durable (version 2) » where another version of it is shown as well. */
export const nameAmong = (one: FrameworkIndicator, all: readonly FrameworkIndicator[]): string =>
  all.some(({ id, position }) => id !== one.id && position === one.position)
    ? t({
        id: 'network.indicator.version',
        message: '{label} (version {version})',
        values: { label: one.label, version: one.version },
      })
    : one.label
