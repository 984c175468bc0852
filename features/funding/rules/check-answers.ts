import type { GivenAnswer } from '../contract.ts'
import { type FormVersion, findItem } from './forms.ts'

/** What is wrong with an answer: a question that the form does not ask, or a value that it does not offer. */
interface WrongAnswer {
  readonly item: string
  readonly code: 'unknown-question' | 'unknown-choice'
}

/** V14: an unknown question is an error, never dropped; an empty answer stays empty, never a default. */
export const checkAnswers = (
  form: FormVersion,
  answers: Readonly<Record<string, GivenAnswer | null>>,
): WrongAnswer | undefined => {
  for (const [code, answer] of Object.entries(answers)) {
    const item = findItem(form, code)
    if (!item) return { item: code, code: 'unknown-question' }
    if (answer?.state === 'value' && !item.choices.some((choice) => choice.code === answer.value))
      return { item: code, code: 'unknown-choice' }
  }
  return undefined
}

/** Codes of what the form requires and nobody answered; a refusal and somebody out of reach are answers. */
export const missingOf = (form: FormVersion, answered: ReadonlySet<string>): string[] =>
  form.items.filter((item) => item.required && !answered.has(item.code)).map((item) => item.code)

export const askedBy = (form: FormVersion): number => form.items.filter((item) => item.required).length
