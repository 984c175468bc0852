import type { CalendarDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import { linesOn } from './dated-list.ts'
import { type StepType, stepTypes } from './step-types.ts'

/**
 * The type that a partner's words name: its code, or its label in French or English, accents and case aside. Nothing
 * when they name none: a partner's own codes are not ours.
 */
export const stepTypeNamed = (words: string, today: CalendarDate): StepType | undefined => {
  const wanted = nameKey(words)
  return linesOn(stepTypes, today).find(({ code, label, english }) =>
    [code, label, english].some((name) => nameKey(name) === wanted),
  )
}
