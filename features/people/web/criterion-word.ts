import { currentLanguage } from '#platform/web/i18n/t.ts'

/** A criterion in the language of the page; what a territory worded itself stays as it is. */
export const criterionWord = ({
  label,
  english,
}: {
  readonly label: string
  readonly english: string | null
}): string => (currentLanguage() === 'en' ? (english ?? label) : label)
