import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Figure } from '../../contract.ts'
import { coverageWords, isChange, isLowerBound } from '../../rules/figure-reading.ts'
import { remarkWords } from '../../rules/figure-remarks.ts'
import { unitWords } from '../../rules/figure-units.ts'

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** A value in words; what is not known is said so, and is never zero. */
export const figureValue = ({ code, value, unit, state, remarks }: Figure): string => {
  if (state === 'hidden') return 'non publié (moins de 5)'
  if (state === 'gone') return 'source disparue'
  if (value === null) return 'non disponible'
  const least = isLowerBound(remarks) && 'au moins'
  const sign = isChange(code) && value > 0 ? '+' : ''
  return [least, `${sign}${number.format(value)}`, unitWords(unit, value).fr].filter(Boolean).join(' ')
}

const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** « Au 29 novembre 2026 », « En décembre 2024 », « En 2022 ». */
const whenOf = (at: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(at)
    ? `Au ${paperDay(at)}`
    : `En ${/^\d{4}-\d{2}$/.test(at) ? month.format(new Date(`${at}-01T00:00:00Z`)) : at}`

/** Date, source, licence and how to read it, on one line. */
export const figureOrigin = ({ at, sourceName, licence, coverage, remarks }: Figure): string =>
  [
    at && whenOf(at),
    sourceName && `source : ${sourceName}`,
    licence && `licence : ${licence}`,
    coverageWords(coverage)?.fr,
    ...remarks.map((code) => remarkWords(code).fr),
  ]
    .filter(Boolean)
    .join(' ; ')
