import type { FormValues } from '#platform/web/form/form-values.ts'
import type { Practice } from '../../contract.ts'

/** Lines that a sheet may hold results on; more belongs in an attached file. */
export const mostResults = 12

const parts = ['label', 'value', 'unit', 'source'] as const

/** A sheet as the fields of its form hold it: euros for cents, one field a part of each result. */
export const valuesOfPractice = (practice: Practice): FormValues => ({
  ...practice,
  etp: practice.etpHundredths === null ? undefined : practice.etpHundredths / 100,
  euros: practice.costCents === null ? undefined : practice.costCents / 100,
  contactName: practice.contactOrganisationId ? undefined : practice.contactName,
  ...Object.fromEntries(
    practice.results.flatMap((result, index) =>
      parts.map((part) => [`results/${index}/${part}`, result[part]] as const),
    ),
  ),
})

const fields = [
  ...['title', 'theme', 'problem', 'audiences', 'territoryKind', 'steps', 'means', 'partners', 'limits'],
  ...['contactOrganisationId', 'contactName', 'evidence', 'evidenceWhy', 'transferability', 'licence'],
  ...['inspiredById', 'inspiredByElsewhere'],
] as const

const hundredths = (value: unknown): number | null =>
  typeof value === 'number' ? Math.round(value * 100) : null

/** What is sent: an empty line of results is no result, a line begun is one that lacks something. */
export const bodyOfPractice = (values: FormValues): Record<string, unknown> => ({
  ...Object.fromEntries(
    fields.flatMap((name) => {
      const value = values[name]
      return value === undefined || value === '' || value === null ? [] : [[name, value]]
    }),
  ),
  etpHundredths: hundredths(values.etp),
  costCents: hundredths(values.euros),
  results: resultsOf(values),
})

const resultsOf = (values: FormValues): Record<string, unknown>[] =>
  Array.from({ length: mostResults }, (_, index) =>
    Object.fromEntries(
      parts.flatMap((part) => {
        const value = values[`results/${index}/${part}`]
        return value === undefined || value === '' ? [] : [[part, value]]
      }),
    ),
  ).filter((line) => Object.keys(line).length > 0)
