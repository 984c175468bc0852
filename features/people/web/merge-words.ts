import { formatPhone } from '#kernel/phone.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { FileToMerge, HoldingKind } from '../contract.ts'
import { chosenTogether } from '../rules/merge-values.ts'
import { valueWords } from './differences.ts'
import { fieldLabels, yesNoLabels } from './field-labels.ts'

/** Values to choose between, in the order of the form; an address and what follows from it are one line. */
export const choicesOf = (differing: readonly string[]): string[] => [
  ...new Set(differing.map((name) => chosenTogether(name)[0] ?? name)),
]

export const choiceLabel = (name: string): string => {
  const labels: Readonly<Record<string, string>> = {
    ...fieldLabels(),
    hasDrivingLicence: fieldLabels().licence,
    languages: t({ id: 'people.field.languages', message: 'Langues' }),
    targetJob: fieldLabels().targetRomeCode,
    targetRomeCode: t({ id: 'people.field.target-rome-code', message: 'Métier visé (code ROME)' }),
  }
  return labels[name] ?? name
}

/** What one file says under a line of choice. */
export const choiceWords = (file: FileToMerge, name: string): string => {
  if (name === 'address') return addressWords(file)
  if (name === 'hasDrivingLicence')
    return file.hasDrivingLicence === null ? valueWords(name, null) : yesNoWord(file.hasDrivingLicence)
  return valueWords(name, file[name as keyof FileToMerge])
}

const yesNoWord = (value: boolean): string => yesNoLabels()[value ? 'yes' : 'no']

const addressWords = (file: FileToMerge): string => {
  const place = [file.address, file.postalCode, file.communeName].filter(Boolean).join(', ')
  const qpv =
    file.isInQpv === null
      ? ''
      : t({
          id: 'people.merge.qpv',
          message: 'QPV : {answer}',
          values: { answer: yesNoWord(file.isInQpv).toLowerCase() },
        })
  return [place, qpv].filter(Boolean).join(' · ') || valueWords('address', null)
}

const holdingWords: Readonly<Record<HoldingKind, (count: number) => string>> = {
  referral: (count) =>
    t({
      id: 'people.merge.holds.referral',
      message: '{count, plural, one {# prescription} other {{shown} prescriptions}}',
      values: { count, shown: formatNumber(count) },
    }),
  application: (count) =>
    t({
      id: 'people.merge.holds.application',
      message: '{count, plural, one {# candidature} other {{shown} candidatures}}',
      values: { count, shown: formatNumber(count) },
    }),
  pathway: (count) =>
    t({
      id: 'people.merge.holds.pathway',
      message: '{count, plural, one {# parcours} other {{shown} parcours}}',
      values: { count, shown: formatNumber(count) },
    }),
  meeting: (count) =>
    t({
      id: 'people.merge.holds.meeting',
      message: '{count, plural, one {# entretien ou rendez-vous} other {{shown} entretiens et rendez-vous}}',
      values: { count, shown: formatNumber(count) },
    }),
  criterion: (count) =>
    t({
      id: 'people.merge.holds.criterion',
      message: '{count, plural, one {# critère} other {{shown} critères}}',
      values: { count, shown: formatNumber(count) },
    }),
  document: (count) =>
    t({
      id: 'people.merge.holds.document',
      message: '{count, plural, one {# pièce jointe} other {{shown} pièces jointes}}',
      values: { count, shown: formatNumber(count) },
    }),
}

/** « 1 parcours, 12 entretiens », or that there is nothing. */
export const holdsWords = (holds: FileToMerge['holds']): string =>
  holds.length === 0
    ? t({ id: 'people.merge.holds.nothing', message: 'rien d’autre que son identité' })
    : holds.map(({ kind, count }) => holdingWords[kind](count)).join(', ')

/** The name and what tells two namesakes apart. */
export const whoWords = (file: {
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string | null
  readonly phone?: string | null
}): string =>
  [
    `${file.familyName} ${file.givenName}`,
    file.birthDate && formatDate(file.birthDate, 'numeric'),
    file.phone && formatPhone(file.phone),
  ]
    .filter(Boolean)
    .join(', ')
