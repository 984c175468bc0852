import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { Figure, ObjectiveFigure, Unit } from '../contract.ts'

type Definition = ObjectiveFigure['definition']

/** The words of a definition in the language of the page. */
export const wordsOfDefinition = (definition: Definition) => {
  const english = currentLanguage() === 'en'
  return {
    label: english ? definition.english : definition.label,
    formula: english ? definition.formulaEnglish : definition.formula,
    numerator: english ? definition.numeratorEnglish : definition.numeratorLabel,
    denominator: english ? definition.denominatorEnglish : definition.denominatorLabel,
  }
}

/** In what a figure is said: an `amount` brings its own word. */
export type Said = Pick<Definition, 'unit' | 'unitLabel'>

/** « % », « j », « mois », « heures »; nothing for a count. */
export const unitWord = ({
  unit,
  unitLabel,
}: {
  readonly unit: Unit
  readonly unitLabel: string | null
}): string => {
  if (unitLabel) return unitLabel
  if (unit === 'share') return '%'
  if (unit === 'days') return t({ id: 'agreements.unit.days', message: 'j' })
  if (unit === 'months') return t({ id: 'agreements.unit.months', message: 'mois' })
  return ''
}

export const amount = (value: number, said: Said): string => {
  // Of thousands of hours, a tenth says nothing.
  const isWhole = said.unit === 'count' || (said.unit === 'amount' && Math.abs(value) >= 100)
  const number = formatNumber(isWhole ? Math.round(value) : Math.round(value * 10) / 10)
  if (said.unit === 'share' && !said.unitLabel) return `${number}${percentSign()}`
  const word = unitWord(said)
  return word ? `${number}\u00a0${word}` : number
}

export const valueWords = (figure: Figure, said: Said): string => {
  if (figure.hidden) return t({ id: 'agreements.figure.hidden', message: 'non publié (moins de 5)' })
  if (figure.value === null) return t({ id: 'agreements.figure.none', message: 'pas de donnée' })
  return amount(figure.value, said)
}

export const targetWords = ({ objective, definition }: ObjectiveFigure): string => {
  const { min, max } = objective.target
  if (objective.direction === 'range' && min !== null && max !== null)
    return t({
      id: 'agreements.target.range',
      message: '{min} à {max}',
      values: { min: formatNumber(min), max: amount(max, definition) },
    })
  return amount((objective.direction === 'down' ? max : min) ?? max ?? min ?? 0, definition)
}

/** « −11 », « −0,7 pt »: the distance from the target, with its sign; never nothing while there is one. */
const gapWords = ({ gap, definition }: ObjectiveFigure): string => {
  if (gap === null) return ''
  const least = definition.unit === 'count' ? 1 : 0.1
  return distance(Math.abs(gap) < least ? (Math.sign(gap) || 1) * least : gap, definition)
}

/** How far one value is from another, with its sign: between two rates, in points. */
export const distance = (apart: number, said: Said): string => {
  const sign = apart < 0 ? '\u2212' : '+'
  const size = Math.abs(apart)
  if (said.unit !== 'share') return `${sign}${amount(size, said)}`
  return t({
    id: 'agreements.gap.points',
    message: '{gap} {size, plural, one {pt} other {pts}}',
    values: { gap: `${sign}${formatNumber(Math.round(size * 10) / 10)}`, size: Math.floor(size) },
  }).replace(' ', '\u00a0')
}

export const markWords = (row: ObjectiveFigure): string => {
  if (row.mark !== 'met') return gapWords(row)
  return row.objective.direction === 'range'
    ? t({ id: 'agreements.mark.kept', message: 'tenu' })
    : t({ id: 'agreements.mark.met', message: 'atteint' })
}

export const factValue = (figure: Figure, code: string): number | undefined =>
  figure.facts.find((fact) => fact.code === code)?.value
