import { checkBirthDate, type Identity } from '#features/people/server/public.ts'
import { nameKey } from '#kernel/names.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { CellReject } from '../../contract.ts'
import { type GivenPerson, personValuesOf } from '../../rules/person-values.ts'
import { cellAddress } from '../../rules/value-shape.ts'
import type { ReadLine, Rehearsal } from './kind-of-import.ts'
import { rejectCell } from './reject-cell.ts'
import { resolveCommunes } from './resolve-communes.ts'

export interface PersonLine {
  readonly line: ReadLine
  readonly person: GivenPerson
  readonly identityKey: string | null
  readonly rejects: readonly CellReject[]
}

/** Persons of a batch: communes found in the official list, names present, nobody twice in one file. */
export const readPersons = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  lines: readonly ReadLine[],
  rehearsal: Rehearsal,
  /** Whether a second line about somebody is one too many. */
  isOncePerFile = true,
): Promise<PersonLine[]> => {
  const given = new Map(lines.map((line) => [line.number, personValuesOf(line.values)]))
  const communes = await resolveCommunes(tx, given)
  return lines.map((line) => {
    const { communeName, ...person } = given.get(line.number) ?? {}
    const code = person.communeCode ?? communes.get(line.number)
    const identityKey = identityKeyOf(person)
    const rejects = [
      ...line.rejects,
      ...missingNames(line, person, rehearsal),
      ...birthDateReject(line, person, { rehearsal, today }),
      ...(communeName && !code
        ? [
            rejectCell(
              rehearsal.columns,
              line.number,
              { pointer: '/communeCode', code: 'unknown-commune' },
              communeName,
            ),
          ]
        : []),
      ...(isOncePerFile ? repeated(line.number, identityKey, rehearsal) : []),
    ]
    return { line, identityKey, rejects, person: { ...person, ...(code && { communeCode: code }) } }
  })
}

/** Who a line is about: her France Travail number, else her names and birth date. */
const identityKeyOf = (person: GivenPerson): string | null => {
  if (person.franceTravailId) return `ft:${person.franceTravailId}`
  if (!person.birthDate || !person.familyName || !person.givenName) return null
  return `${nameKey(`${person.familyName} ${person.givenName}`)}|${person.birthDate}`
}

export const identityOf = (person: GivenPerson): Identity => ({
  givenName: person.givenName ?? '',
  familyName: person.familyName ?? '',
  birthName: person.birthName ?? null,
  birthDate: person.birthDate ?? null,
  email: person.email ?? null,
  phone: person.phone ?? null,
  franceTravailId: person.franceTravailId ?? null,
})

const missingNames = (line: ReadLine, person: GivenPerson, { columns }: Rehearsal): CellReject[] =>
  (['familyName', 'givenName'] as const).flatMap((field) => {
    const refusedAlready = line.rejects.some((one) =>
      columns.some((column) => column.field === field && column.header === one.header),
    )
    return person[field] || refusedAlready
      ? []
      : [rejectCell(columns, line.number, { pointer: `/${field}`, code: 'required' })]
  })

/** V1, at the cell and whatever else the line says: a date that no file could bear would only come back at the writing. */
const birthDateReject = (
  { number }: ReadLine,
  { birthDate }: GivenPerson,
  { rehearsal, today }: { readonly rehearsal: Rehearsal; readonly today: string },
): CellReject[] => {
  if (!birthDate) return []
  const verdict = checkBirthDate(birthDate, today)
  if (verdict === 'accepted' || verdict === 'warned') return []
  const problem = { pointer: '/birthDate', code: `birth-date-${verdict}` }
  return [rejectCell(rehearsal.columns, number, problem, birthDate)]
}

/** The second line of a person would open a second file: it is rejected, and says which line came first. */
const repeated = (number: number, key: string | null, { met }: Rehearsal): CellReject[] => {
  if (key === null) return []
  const first = met.get(key)
  if (first === undefined || first === number) {
    met.set(key, number)
    return []
  }
  return [{ address: cellAddress(0, number), header: '', code: 'repeated-person', shape: String(first) }]
}
