import { parseEmail } from '#kernel/email.ts'
import { parseFranceTravailId } from '#kernel/france-travail-id.ts'
import { isId } from '#kernel/id.ts'
import { nameKey } from '#kernel/names.ts'
import { parsePhone } from '#kernel/phone.ts'
import type { Field } from '../contract.ts'
import { isNoDay, readDate } from './read-date.ts'
import { readName } from './read-name.ts'

export type ReadValue = string | boolean
/** The value of a cell, or the code of what is wrong with it. An empty cell is not read at all. */
export type Reading = { readonly value: ReadValue } | { readonly code: string }
type Reader = (text: string) => Reading

const by =
  (parse: (text: string) => ReadValue | undefined, code: string): Reader =>
  (text) => {
    const value = parse(text)
    return value === undefined ? { code } : { value }
  }

const text =
  (most: number): Reader =>
  (value) =>
    value.length > most ? { code: 'text-too-long' } : { value }

const yes = ['oui', 'o', 'yes', 'y', 'vrai', 'true', '1', 'x', 'brsa', 'rqth']
const no = ['non', 'n', 'no', 'faux', 'false', '0']
const yesNo = by((value) => {
  const key = nameKey(value)
  return yes.includes(key) ? true : no.includes(key) ? false : undefined
}, 'yes-no-unreadable')

const women = ['f', 'mme', 'madame', 'mlle', 'mademoiselle', 'femme', '2', 'ms', 'mrs']
const men = ['m', 'mr', 'monsieur', 'h', 'homme', '1']
const sex = by((value) => {
  const key = nameKey(value)
  return women.includes(key) ? 'F' : men.includes(key) ? 'M' : undefined
}, 'sex-unreadable')

/** A spreadsheet that took a phone or a postal code for a number has dropped its first zero. */
const phone = by((value) => parsePhone(/^[1-9]\d{8}$/.test(value) ? `0${value}` : value), 'phone-unreadable')
const postalCode = by((value) => {
  const digits = value.replace(/\.0$/, '').padStart(5, '0')
  return /^\d{5}$/.test(digits) ? digits : undefined
}, 'postal-code-unreadable')
const romeCode = by((value) => {
  const code = value.toUpperCase()
  return /^[A-Z]\d{4}$/.test(code) ? code : undefined
}, 'rome-code-unreadable')

/** Wordings seen in the files of partners, beside the bare number of the level. */
const levels: Readonly<Record<string, string>> = {
  'sans diplome': 'none',
  aucun: 'none',
  cap: '3',
  bep: '3',
  'cap bep': '3',
  bac: '4',
  baccalaureat: '4',
  'bac 2': '5',
  bts: '5',
  'bac 3': '6',
  licence: '6',
  'bac 5': '7',
  master: '7',
  doctorat: '8',
}
const educationLevel = by((value) => {
  const key = nameKey(value).replace(/^niveau /, '')
  return levels[key] ?? (/^[3-8]$/.test(key) ? key : undefined)
}, 'education-level-unreadable')

const date: Reader = (value) => {
  const read = readDate(value)
  return read === undefined
    ? { code: isNoDay(value) ? 'date-not-a-day' : 'date-unreadable' }
    : { value: read }
}
const name = by(readName, 'name-unreadable')

const readers: Readonly<Record<Field, Reader>> = {
  familyName: name,
  givenName: name,
  birthName: name,
  birthDate: date,
  sex,
  email: by(parseEmail, 'email-unreadable'),
  phone,
  address1: text(100),
  address2: text(100),
  address3: text(100),
  address4: text(100),
  address5: text(100),
  postalCode,
  communeCode: text(5),
  communeName: text(100),
  outsideReason: text(300),
  franceTravailId: by(parseFranceTravailId, 'france-travail-id-unreadable'),
  internalId: by((value) => (isId(value) ? value : undefined), 'internal-id-unreadable'),
  educationLevel,
  joblessSince: date,
  receivesRsa: yesNo,
  receivesAss: yesNo,
  receivesAre: yesNo,
  receivesPrimeActivite: yesNo,
  targetRomeCode: romeCode,
  targetJob: text(150),
  referralReason: text(1000),
  availability: text(200),
  referentName: text(120),
  referentEmail: by(parseEmail, 'email-unreadable'),
  rqth: yesNo,
  aah: yesNo,
  episodeAdmittedOn: date,
  episodeSignedOn: date,
  episodeReferent: text(120),
  episodeFormerReferents: text(1000),
  episodeSuspensions: text(1000),
  episodeOperations: text(1000),
  episodeLastMeetingOn: date,
  episodeExitedOn: date,
  episodeExitReason: text(120),
  stepCode: text(60),
  stepLabel: text(200),
  stepType: text(120),
  stepDetails: text(500),
  stepProposedOn: date,
  stepPlannedStartOn: date,
  stepStartedOn: date,
  stepEndedOn: date,
  stepDoneOn: date,
  stepPlace: text(200),
}

export const readValue = (field: Field, cell: string): Reading => readers[field](cell)
