import { t } from '#platform/web/i18n/t.ts'
import type { GivenAnswer, Questionnaire, StoredAnswer } from '../contract.ts'
import type { FormItem } from '../rules/form-items.ts'
import { wordOf } from './words.ts'

/** What is not a value, as a choice of the list; no choice of a form begins so. */
export const refusal = '~declined'
export const outOfReach = '~unreachable'

export const refusalWord = (): string => t({ id: 'funding.answer.declined', message: 'Refuse de répondre' })
export const unreachableWord = (): string => t({ id: 'funding.answer.unreachable', message: 'Injoignable' })

/** A stored answer as the choice that the list shows. */
export const chosenOf = (answer: StoredAnswer | undefined): string | undefined => {
  if (!answer) return undefined
  if (answer.state === 'value') return answer.value ?? undefined
  return answer.state === 'declined' ? refusal : outOfReach
}

/** The answer that a choice of the list stands for; null for the empty one. */
const givenBy = (chosen: unknown): GivenAnswer | null => {
  if (typeof chosen !== 'string' || chosen === '') return null
  if (chosen === refusal) return { state: 'declined' }
  return chosen === outOfReach ? { state: 'unreachable' } : { state: 'value', value: chosen }
}

/**
 * What changed since the questionnaire was opened, by question: an answer that somebody else gave meanwhile to another
 * question stays. `chosen`: what each list shows now.
 */
export const changedAnswers = (
  items: readonly FormItem[],
  known: ReadonlyMap<string, StoredAnswer>,
  chosen: (item: FormItem) => unknown,
): Record<string, GivenAnswer | null> =>
  Object.fromEntries(
    items
      .filter((item) => (chosen(item) || undefined) !== chosenOf(known.get(item.code)))
      .map((item) => [item.code, givenBy(chosen(item))]),
  )

/** An answer in words; nothing when nobody answered. */
export const answerWords = (item: FormItem, answer: StoredAnswer | undefined): string | undefined => {
  if (!answer) return undefined
  if (answer.state === 'declined') return refusalWord()
  if (answer.state === 'unreachable') return unreachableWord()
  const choice = item.choices.find((one) => one.code === answer.value)
  return choice ? wordOf(choice) : (answer.value ?? undefined)
}

/** Every answer that the reader has, sensitive ones only when she may read them. */
export const answersOf = ({ answers, sensitiveAnswers }: Questionnaire): ReadonlyMap<string, StoredAnswer> =>
  new Map([...answers, ...(sensitiveAnswers ?? [])].map((answer) => [answer.itemCode, answer]))
