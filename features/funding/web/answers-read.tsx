import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Questionnaire } from '../contract.ts'
import type { FormItem } from '../rules/form-items.ts'
import { formOf } from '../rules/forms.ts'
import { answersOf, answerWords } from './answer-words.ts'
import { wordOf } from './words.ts'

/** The answers for who reads and does not fill. */
export function AnswersRead({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const known = answersOf(questionnaire)
  const hidden = ({ code, isSensitive }: FormItem): string | undefined =>
    isSensitive && questionnaire.sensitiveAnswers === null && questionnaire.sensitiveAnswered.includes(code)
      ? t({ id: 'funding.answer.hidden', message: 'Répondu ; réservé aux personnes habilitées' })
      : undefined
  return (
    <FactList
      facts={[
        {
          label: t({ id: 'funding.collected-on', message: 'Situation observée le' }),
          value: questionnaire.collectedOn
            ? formatDate(questionnaire.collectedOn)
            : t({ id: 'funding.answer.none', message: 'rien de saisi' }),
        },
        ...(formOf(questionnaire.formVersion)?.items ?? []).map((item) => ({
          label: wordOf(item),
          value:
            hidden(item) ??
            answerWords(item, known.get(item.code)) ??
            t({ id: 'funding.answer.empty', message: 'Pas encore demandé' }),
        })),
      ]}
    />
  )
}
