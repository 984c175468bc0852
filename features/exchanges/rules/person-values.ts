import type { Field } from '../contract.ts'
import type { ReadValue } from './read-value.ts'

/** What a line says of a person, in the words of a person's file; a field that the line leaves empty is absent. */
export interface GivenPerson {
  readonly familyName?: string
  readonly givenName?: string
  readonly birthName?: string
  readonly birthDate?: string
  readonly sex?: string
  readonly email?: string
  readonly phone?: string
  readonly address?: string
  readonly postalCode?: string
  readonly communeCode?: string
  readonly communeName?: string
  readonly outsideReason?: string
  readonly franceTravailId?: string
  readonly educationLevel?: string
  readonly joblessSince?: string
  readonly resources?: readonly string[]
  readonly targetRomeCode?: string
  readonly targetJob?: string
}

const copied = [
  'familyName',
  'givenName',
  'birthName',
  'birthDate',
  'sex',
  'email',
  'phone',
  'postalCode',
  'communeCode',
  'communeName',
  'outsideReason',
  'franceTravailId',
  'educationLevel',
  'joblessSince',
  'targetRomeCode',
  'targetJob',
] as const satisfies readonly Field[]
const lines = ['address1', 'address2', 'address3', 'address4', 'address5'] as const
const benefits = {
  receivesRsa: 'rsa',
  receivesAss: 'ass',
  receivesAre: 'are',
  receivesPrimeActivite: 'prime-activite',
} as const
const LONGEST_ADDRESS = 200
const POSTAL_LINE = /^(\d{5}) (.+)$/

export const personValuesOf = (read: Readonly<Partial<Record<Field, ReadValue>>>): GivenPerson => {
  const { rest, postal } = splitAddress(lines.flatMap((field) => textOf(read[field])))
  const resources = Object.entries(benefits).flatMap(([field, code]) =>
    read[field as Field] === true ? [code] : [],
  )
  const given = Object.fromEntries(copied.flatMap((field) => (read[field] ? [[field, read[field]]] : [])))
  return {
    ...postal,
    ...given,
    ...(rest !== '' && { address: rest }),
    ...(resources.length > 0 && { resources }),
  }
}

const textOf = (value: ReadValue | undefined): string[] => (typeof value === 'string' ? [value] : [])

/** France Travail writes `59000 LILLE` as the last line of an address: a postal code and a commune. */
const splitAddress = (given: readonly string[]) => {
  const postalLine = given.findLast((line) => POSTAL_LINE.test(line))
  const match = POSTAL_LINE.exec(postalLine ?? '')
  const rest = given
    .filter((line) => line !== postalLine)
    .join(', ')
    .slice(0, LONGEST_ADDRESS)
  return {
    rest,
    postal: match ? { postalCode: match[1] ?? '', communeName: match[2] ?? '' } : {},
  }
}
