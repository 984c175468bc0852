import type { CommitteeFigure } from '../contract.ts'
import { ownUnit } from '../rules/own-unit.ts'

const units: Readonly<Record<string, string>> = { share: ' %', days: ' j', months: ' mois' }

const unitAfter = (unit: string): string => units[unit] ?? (ownUnit(unit) && ` ${unit}`)

const number = (value: number): string =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(value)

const amount = (value: number, unit: string): string => `${number(value)}${unitAfter(unit)}`

/** Words of a file that leaves: « 57 », « non publié (moins de 5) »; screens translate theirs. */
export const valueText = ({ value, isHidden, unit }: CommitteeFigure): string =>
  isHidden ? 'non publié (moins de 5)' : value === null ? 'pas de donnée' : amount(value, unit)

export const targetText = ({ direction, targetMin, targetMax, unit }: CommitteeFigure): string => {
  if (direction === 'range' && targetMin !== null && targetMax !== null)
    return `${number(targetMin)} à ${amount(targetMax, unit)}`
  const bound = (direction === 'down' ? targetMax : targetMin) ?? targetMin ?? targetMax
  return bound === null ? '–' : amount(bound, unit)
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
