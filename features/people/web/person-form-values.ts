import { formatPhone } from '#kernel/phone.ts'
import { type FormValues, nest } from '#platform/web/form/form-values.ts'
import type { PersonFile, PersonRow, PersonValues } from '../contract.ts'

const yesNo = (value: boolean | null): string | undefined =>
  value === null ? undefined : value ? 'yes' : 'no'
const fromYesNo = (value: unknown): boolean | null => (value === undefined ? null : value === 'yes')

/** What the form shows of a file: empty values are absent, yes/no are two choices. */
export const formValuesOf = (person: PersonFile | PersonRow): FormValues => {
  const { isInQpv, hasDrivingLicence, phone, ...rest } = person
  const shown = { ...rest, phone: phone && formatPhone(phone) }
  const filled = Object.entries({ ...shown, qpv: yesNo(isInQpv), licence: yesNo(hasDrivingLicence) })
  return Object.fromEntries(
    filled.filter(([name, value]) => value !== null && value !== undefined && names.has(name)),
  )
}

/** The body that the contract expects, whatever was left empty. */
export const personBodyOf = (values: FormValues): PersonValues => {
  const { qpv, licence, qpvCode, qpvProof, ...rest } = values
  const inQpv = qpv === 'yes' ? { qpvCode, qpvProof } : {}
  return {
    ...nest({ ...rest, ...inQpv }),
    isInQpv: fromYesNo(qpv),
    hasDrivingLicence: fromYesNo(licence),
  } as PersonValues
}

const names = new Set([
  'reason',
  'givenName',
  'familyName',
  'birthName',
  'birthDate',
  'sex',
  'email',
  'phone',
  'contactPreference',
  'address',
  'postalCode',
  'communeCode',
  'outsideReason',
  'qpv',
  'qpvCode',
  'qpvProof',
  'franceTravailId',
  'languages',
  'situationCode',
  'educationLevel',
  'joblessSince',
  'resources',
  'household',
  'dependentChildren',
  'licence',
  'targetRomeCode',
  'targetJob',
])
