import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Figure } from '../../contract.ts'
import { remarkWords } from '../../rules/figure-remarks.ts'
import { unitWords } from '../../rules/figure-units.ts'

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** A value in words; what is not known is said so, and is never zero. */
export const figureValue = ({ value, unit, state }: Figure): string => {
  if (state === 'hidden') return 'non publié (moins de 5)'
  if (state === 'gone') return 'source disparue'
  if (value === null) return 'non disponible'
  return [number.format(value), unitWords(unit, value).fr].filter(Boolean).join(' ')
}

const dayOf = (at: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(at) ? paperDay(at) : at)

/** Date, source, licence and how to read it, on one line. */
export const figureOrigin = ({ at, sourceName, licence, coverage, remarks }: Figure): string =>
  [
    at && `Au ${dayOf(at)}`,
    sourceName && `source : ${sourceName}`,
    licence && `licence : ${licence}`,
    coverage && coverage.known < coverage.of && `${coverage.known} sur ${coverage.of}`,
    ...remarks.map((code) => remarkWords(code).fr),
  ]
    .filter(Boolean)
    .join(' ; ')
