import { nameKey } from '#kernel/names.ts'
import type { IgnoredReason, SensitiveField } from '../contract.ts'

/** Headers as they are compared: no accent, no sign, lower case. `Date de naissance*` -> `date de naissance`. */
export const headerKey = (header: string): string => nameKey(header)

const nirHeaders = [
  'nir',
  'numero de securite sociale',
  'n securite sociale',
  'securite sociale',
  'nss',
  'nia',
  'nir nia',
]
const healthHeaders = ['dif sante', 'sante', 'frein sante', 'difficulte sante', 'probleme de sante']

/** NIR is off, and health has no place in a file: such a column is emptied when it is read, and the page says so. */
export const refusedColumn = (header: string): Exclude<IgnoredReason, 'unmapped'> | undefined => {
  const key = headerKey(header)
  if (nirHeaders.includes(key)) return 'nir'
  return healthHeaders.includes(key) ? 'health' : undefined
}

const sensitiveHeaders: Readonly<Record<SensitiveField, readonly string[]>> = {
  rqth: [
    'rqth',
    'boe',
    'th',
    'travailleur handicape',
    'beneficiaire rqth',
    'reconnaissance travailleur handicape',
  ],
  aah: ['aah', 'droits aah', 'beneficiaire aah'],
}

/** A column that may only feed the sensitive facts, by its name. */
export const sensitiveColumn = (header: string): SensitiveField | undefined => {
  const key = headerKey(header)
  return (Object.keys(sensitiveHeaders) as SensitiveField[]).find((field) =>
    sensitiveHeaders[field].includes(key),
  )
}
