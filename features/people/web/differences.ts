import { formatPhone, parsePhone } from '#kernel/phone.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Difference } from '#platform/web/states/conflict-panel.tsx'
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

/** Only what differs, each side in words; the same phone typed in two ways is the same. */
export const differencesOf = (mine: FormValues, theirs: FormValues): Difference[] => {
  const labels: Readonly<Record<string, string>> = fieldLabels()
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return [...names].flatMap((name) => {
    const [left, right] = [valueWords(name, mine[name]), valueWords(name, theirs[name])]
    return left === right ? [] : [{ label: labels[name] ?? name, mine: left, theirs: right }]
  })
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
