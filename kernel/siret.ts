import { validate as checkSiren } from 'stdnum/lib/cjs/fr/siren.js'
import { validate as checkSiret } from 'stdnum/lib/cjs/fr/siret.js'
import { done, type Result, refuse } from './result.ts'

const SEPARATORS = /[\s.\-/\u00a0\u202f]/g

/** `length` counts every other sign than 14 (or 9) digits; `checksum` a mistyped digit. */
type NumberProblem = 'length' | 'checksum'

const compact = (text: string): string => text.replace(SEPARATORS, '')

/** The SIREN without separators, checked by its key. */
export const parseSiren = (text: string): Result<string, NumberProblem> => {
  const digits = compact(text)
  if (!/^\d{9}$/.test(digits)) return refuse('length')
  return Number(digits) > 0 && checkSiren(digits).isValid ? done(digits) : refuse('checksum')
}

/**
 * The SIRET without separators. The key of the SIREN is checked as well: the one of the whole number
 * accepts fourteen zeros. La Poste (SIREN 356000000) has its own key: its digits add up to a multiple of 5.
 */
export const parseSiret = (text: string): Result<string, NumberProblem> => {
  const digits = compact(text)
  if (!/^\d{14}$/.test(digits)) return refuse('length')
  return parseSiren(siren(digits)).ok && checkSiret(digits).isValid ? done(digits) : refuse('checksum')
}

/** The company of an establishment: the first nine digits. */
export const siren = (siret: string): string => siret.slice(0, 9)

/** `73282932000074` -> `732 829 320 00074`. */
export const formatSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')
