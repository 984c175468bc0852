import { currentLanguage } from '#platform/web/i18n/t.ts'
import { criteria2025 } from '../rules/criteria-2025.ts'
import { initialLocalCriteria, initialLocalEnglish } from '../rules/local-criteria.ts'

/** A criterion in the language of the page: one that ships has its English, one that a territory worded stays as it is. */
export const criterionWord = ({ code, label }: { readonly code: string; readonly label: string }): string =>
  currentLanguage() === 'en' ? (englishOf(code, label) ?? label) : label

const englishOf = (code: string, label: string): string | undefined => {
  const national = criteria2025.criteria.find((one) => one.code === code)
  if (national) return national.english
  const asShipped = initialLocalCriteria.some((one) => one.code === code && one.label === label)
  return asShipped ? initialLocalEnglish[code] : undefined
}
