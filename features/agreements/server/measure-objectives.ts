import type { Agreement, FigureFilters, Objective } from '../contract.ts'
import type { Measure } from '../rules/indicator.ts'
import { countQuestions } from './count-questions.ts'
import type { Counting, View } from './figures-access.ts'
import { answerQuestions } from './kept-counts.ts'
import { questionsOf } from './questions.ts'

/** What each counted objective has reached: counted anew, or kept from before when nothing that it depends on moved. */
export const measureObjectives = async (
  context: Counting,
  agreement: Agreement,
  objectives: readonly Objective[],
  filters: FigureFilters,
  view: View,
): Promise<Map<string, Measure>> => {
  const questions = questionsOf(context, agreement, objectives, filters, view)
  const counts = context.keeping
    ? await answerQuestions(context, questions, context.keeping)
    : await countQuestions(context, questions)
  return new Map(
    questions.flatMap(({ objective, indicator }) => {
      const counted = counts.get(objective.id)
      return counted ? [[objective.id, indicator.measure(counted)]] : []
    }),
  )
}
