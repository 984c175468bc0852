import { checkBirthDate } from '#features/people/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { parseFranceTravailId } from '#kernel/france-travail-id.ts'
import { parsePhone } from '#kernel/phone.ts'
import type { FieldProblem } from '#kernel/result.ts'
import type { ReferralValues } from '../contract.ts'

const readings = [
  { field: 'email', code: 'email-unreadable', read: parseEmail },
  { field: 'phone', code: 'phone-unreadable', read: parsePhone },
  { field: 'franceTravailId', code: 'france-travail-id-unreadable', read: parseFranceTravailId },
] as const

/** Contact details in their kept form; what cannot be read stays as typed in a draft. */
export const tidy = (values: ReferralValues): ReferralValues => {
  const kept = { ...values }
  for (const { field, read } of readings)
    kept[field] = values[field] && (read(values[field]) ?? values[field])
  return kept
}

/**
 * What still lacks before a draft may be sent: names, birth date, a way to reach the person, why she is sent, and
 * the day she was told. Each as the field to fill.
 */
export const missingBeforeSending = (values: ReferralValues, today: string): FieldProblem[] => {
  const problems: FieldProblem[] = []
  const need = (field: keyof ReferralValues, code = 'required') =>
    problems.push({ pointer: `/${field}`, code })
  if (!values.familyName) need('familyName')
  if (!values.givenName) need('givenName')
  if (!values.birthDate) need('birthDate')
  else problems.push(...birthDateProblem(values.birthDate, today))
  if (!values.phone && !values.email && !values.address) need('phone', 'contact-required')
  if (!values.reason) need('reason')
  if (!values.personInformedOn) need('personInformedOn', 'person-not-informed')
  else if (values.personInformedOn > today) need('personInformedOn', 'date-in-the-future')
  for (const { field, code, read } of readings) {
    const typed = values[field]
    if (typed && read(typed) === undefined) need(field, code)
  }
  return problems
}

/** The sender is told at once of a date that no file could bear (V1). */
const birthDateProblem = (birthDate: string, today: string): FieldProblem[] => {
  const verdict = checkBirthDate(birthDate, today)
  return verdict === 'accepted' || verdict === 'warned'
    ? []
    : [{ pointer: '/birthDate', code: `birth-date-${verdict}` }]
}
