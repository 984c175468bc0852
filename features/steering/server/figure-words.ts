import type { CommitteeFigure } from '../contract.ts'
import { ownUnit } from '../rules/own-unit.ts'
import { toldDecimals } from '../rules/told-decimals.ts'

const units: Readonly<Record<string, string>> = { share: ' %', days: ' j', months: ' mois' }

const unitAfter = (unit: string): string => units[unit] ?? (ownUnit(unit) && ` ${unit}`)

const number = (value: number, decimals = 1): string =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals }).format(value)

const amount = (value: number, unit: string, decimals: number): string =>
  `${number(value, decimals)}${unitAfter(unit)}`

/** Words of a file that leaves: « 57 », « non publié (moins de 5) »; screens translate theirs. */
export const valueText = (figure: CommitteeFigure): string => {
  const { value, isHidden, unit } = figure
  if (isHidden) return 'non publié (moins de 5)'
  return value === null ? 'pas de donnée' : amount(value, unit, toldDecimals(figure))
}

export const targetText = (figure: CommitteeFigure): string => {
  const { direction, targetMin, targetMax, unit } = figure
  const decimals = toldDecimals(figure)
  if (direction === 'range' && targetMin !== null && targetMax !== null)
    return `${number(targetMin, decimals)} à ${amount(targetMax, unit, decimals)}`
  if (direction === 'down' && targetMax !== null) return `au plus ${amount(targetMax, unit, decimals)}`
  const bound = targetMin ?? targetMax
  return bound === null ? '–' : amount(bound, unit, decimals)
}

const marks = { met: '✓ tenu', watch: '◆ à surveiller', alert: '▲ en alerte' } as const

export const markText = ({ mark }: CommitteeFigure): string => (mark === null ? '–' : marks[mark])

/** How a figure moved since another reading of the same objective: « +12 »; nothing when one of them is not known. */
export const moveText = (now: CommitteeFigure, before: CommitteeFigure | undefined): string => {
  if (before === undefined || now.value === null || before.value === null) return '–'
  const step = now.value - before.value
  if (step === 0) return 'inchangé'
  const unit = now.unit === 'share' ? ' pt' : unitAfter(now.unit)
  return `${step < 0 ? '−' : '+'}${number(Math.abs(step))}${unit}`
}
