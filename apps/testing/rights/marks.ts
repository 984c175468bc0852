import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { type DataClass, dataClassCodes, dataClasses } from './data-classes.ts'

/** A value that says by itself what it is and of whom: planted in the rows, looked for in what leaves. */
export interface Mark {
  readonly dataClass: DataClass
  /** Number of the person, given by `numberOf`. */
  readonly person: number
}

const firstBirth: CalendarDate = '1930-01-01'
const numbers = new Map<string, number>()
const keys: string[] = []

/** The number of a person, or of a prescription that has no file yet. */
export const numberOf = (key: string): number => {
  const known = numbers.get(key)
  if (known !== undefined) return known
  keys.push(key)
  numbers.set(key, keys.length)
  return keys.length
}

/** Who has this number; undefined for a number that nobody was given. */
export const keyOf = (person: number): string | undefined => keys[person - 1]

/** `part` tells two texts of a class apart. */
export const textMark = (dataClass: DataClass, person: number, part = 0): string =>
  `Zq${dataClasses[dataClass].code}${person}n${part}z`
export const emailMark = (person: number): string =>
  `${textMark('contact', person).toLowerCase()}@exemple.example`
export const phoneMark = (person: number): string => `+3369${String(person).padStart(7, '0')}`
export const birthMark = (person: number): CalendarDate => addDays(firstBirth, person)

const byCode = new Map(dataClassCodes.map((dataClass) => [dataClasses[dataClass].code as string, dataClass]))
const births = new Map<string, number>()

/** Every mark of a text, whatever its case, its spacing or the way a date is written. */
export const marksIn = (text: string): Mark[] => {
  const found: Mark[] = []
  for (const [, code, person] of text.matchAll(/zq([a-z]{3})(\d+)n\d+z/gi)) {
    const dataClass = byCode.get(code?.toLowerCase() ?? '')
    if (dataClass) found.push({ dataClass, person: Number(person) })
  }
  for (const [, person] of text.matchAll(
    /(?:\+33|\b0)[\s.\u00a0\u202f]?6[\s.]?9((?:[\s.\u00a0\u202f]?\d){7})/g,
  ))
    addKnown(found, 'contact', Number(person?.replaceAll(/\D/g, '')))
  for (const [, year, month, day] of text.matchAll(/\b(19[34]\d)-(\d\d)-(\d\d)/g))
    addKnown(found, 'identity', bornOn(`${year}-${month}-${day}`))
  for (const [, day, month, year] of text.matchAll(/\b(\d\d)\/(\d\d)\/(19[34]\d)\b/g))
    addKnown(found, 'identity', bornOn(`${year}-${month}-${day}`))
  return found
}

const addKnown = (found: Mark[], dataClass: DataClass, person: number | undefined): void => {
  if (person !== undefined && keyOf(person)) found.push({ dataClass, person })
}

const bornOn = (date: string): number | undefined => {
  for (let person = births.size + 1; person <= keys.length; person += 1) births.set(birthMark(person), person)
  return births.get(date)
}
