import type { LanguageCode } from './language.ts'

/** Plain words of the questions and choices, by their codes. */
export type FormWords = Readonly<Record<string, string>>

interface Coded {
  readonly code: string
  readonly label: string
}

/** A file apart: most openings of the page ask no questionnaire. French when a file does not arrive. */
const files: Readonly<Record<LanguageCode, () => Promise<{ readonly formWords: FormWords }>>> = {
  fr: () => import('./form-words-fr.ts'),
  en: () => import('./form-words-en.ts'),
  ar: () => import('./form-words-ar.ts'),
  uk: () => import('./form-words-uk.ts'),
}

export const formWordsIn = async (language: LanguageCode): Promise<FormWords> => {
  try {
    return (await files[language]()).formWords
  } catch {
    return {}
  }
}

/** A question that has no plain word yet keeps its official one. */
export const questionWord = (words: FormWords, moment: string, { code, label }: Coded): string =>
  words[`${moment}.${code}`] ?? label

export const choiceWord = (words: FormWords, question: Coded, { code, label }: Coded): string =>
  words[`${question.code}.${code}`] ?? words[code] ?? label
