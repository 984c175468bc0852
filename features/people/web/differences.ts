import { formatPhone, parsePhone } from '#kernel/phone.ts'
import { chosenWords } from '#platform/web/form/chosen-words.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Difference } from '#platform/web/states/conflict-panel.tsx'
import type { PersonRow } from '../contract.ts'
import { fieldLabels, yesNoLabels } from './field-labels.ts'
import {
  contactLabels,
  educationLabels,
  householdLabels,
  qpvProofLabels,
  reasonLabels,
  resourceLabels,
  sexLabels,
  situationLabels,
} from './labels.ts'

const lists: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  reason: reasonLabels,
  sex: sexLabels,
  contactPreference: contactLabels,
  situationCode: situationLabels,
  educationLevel: educationLabels,
  resources: resourceLabels,
  household: householdLabels,
  qpvProof: qpvProofLabels,
  qpv: yesNoLabels,
  licence: yesNoLabels,
}

type Placed = Pick<PersonRow, 'communeCode' | 'communeName'>

/**
 * Only what differs between two versions, each side in words; the same phone typed in two ways is the same. A commune
 * is told by its name in the versions read or as it was just chosen.
 */
export const differencesOf = (
  mine: FormValues,
  theirs: FormValues,
  read: readonly Placed[],
): Difference[] => {
  const { targetRomeCode: targetJob, ...others } = fieldLabels()
  const labels: Readonly<Record<string, string>> = { ...others, targetJob }
  const named = (name: string, values: FormValues): string => {
    if (name === 'communeCode') return communeWords(values[name], read)
    // A job that was imported has its code alone.
    if (name === 'targetJob') return valueWords(name, values.targetJob ?? values.targetRomeCode)
    return valueWords(name, values[name])
  }
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs), 'targetJob'])
  names.delete('targetRomeCode')
  return [...names].flatMap((name) => {
    const [left, right] = [named(name, mine), named(name, theirs)]
    return left === right ? [] : [{ label: labels[name] ?? name, mine: left, theirs: right }]
  })
}

const communeWords = (code: unknown, read: readonly Placed[]): string => {
  const name = read.find(({ communeCode }) => communeCode === code)?.communeName
  return valueWords('communeCode', name ?? (code ? (chosenWords('communeCode', String(code)) ?? code) : code))
}

/** A value of the form in words; « (vide) » when there is none. */
export const valueWords = (name: string, value: unknown): string => {
  const empty = t({ id: 'people.empty', message: '(vide)' })
  if (value === undefined || value === null || value === '') return empty
  if (Array.isArray(value)) return value.map((one) => valueWords(name, one)).join(', ') || empty
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text, 'numeric')
  if (name === 'phone') return formatPhone(parsePhone(text) ?? text)
  return lists[name]?.()[text] ?? text
}
