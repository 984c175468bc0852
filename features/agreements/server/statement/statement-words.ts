import type { Mark, ObjectiveFigure, Unit } from '../../contract.ts'

/** A number in French; a tenth by default, none for whole counts. */
export const numberOf = (value: number, digits = 1): string =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits: digits }).format(value)

/** What stands after a number of that unit. */
export const unitSuffixes: Readonly<Record<Unit, string>> = {
  count: '',
  share: '\u00a0%',
  persons: '',
  days: '\u00a0j',
  months: '\u00a0mois',
  amount: '',
}

const suffixOf = ({ unit, unitLabel }: ObjectiveFigure['definition']): string =>
  unitLabel ? `\u00a0${unitLabel}` : unitSuffixes[unit]

export const valueWords = ({ figure, definition }: ObjectiveFigure): string => {
  if (figure.hidden) return 'non publié'
  return figure.value === null ? 'pas de donnée' : `${numberOf(figure.value)}${suffixOf(definition)}`
}

export const targetWords = ({ objective, definition }: ObjectiveFigure): string => {
  const { min, max } = objective.target
  const unit = suffixOf(definition)
  if (objective.direction === 'range' && min !== null && max !== null)
    return `${numberOf(min)} à ${numberOf(max)}${unit}`
  return `${numberOf((objective.direction === 'down' ? max : min) ?? max ?? min ?? 0)}${unit}`
}

const signs: Readonly<Record<Mark, string>> = { met: '✓', watch: '◆', alert: '▲' }

export const gapWords = ({ gap, mark, definition, objective }: ObjectiveFigure): string => {
  if (gap === null || mark === null) return ''
  if (mark === 'met') return `${signs.met} ${objective.direction === 'range' ? 'tenu' : 'atteint'}`
  const unit = definition.unit === 'share' ? '\u00a0pt' : suffixOf(definition)
  const digits = definition.unit === 'count' ? 0 : 1
  return `${signs[mark]} ${gap < 0 ? '−' : '+'}${numberOf(Math.abs(gap), digits)}${unit}`
}
