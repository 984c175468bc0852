import { listDeadlines } from '#features/deadlines/contract.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import {
  answerQuestionnaire,
  listOfPerson,
  listOperations,
  listParticipations,
  type Questionnaire,
  readParticipation,
  readQuestionnaire,
} from '../contract.ts'
import type { FormItem } from '../rules/form-items.ts'
import { formOf } from '../rules/forms.ts'
import {
  answersOf,
  changedAnswers,
  chosenOf,
  outOfReach,
  refusal,
  refusalWord,
  unreachableWord,
} from './answer-words.ts'
import { paths } from './paths.ts'
import { wordOf } from './words.ts'

/** One list a question: its choices, a refusal, somebody out of reach, or nothing yet. */
export function QuestionnaireForm({
  questionnaire,
  participationId,
}: {
  readonly questionnaire: Questionnaire
  readonly participationId: string
}) {
  const { timeZone } = useTerritory()
  const { moment, collectedOn } = questionnaire
  const { version, conflict } = useKeptVersion(questionnaire.version)
  const items = formOf(questionnaire.formVersion)?.items ?? []
  const known = answersOf(questionnaire)
  const write = useAct(answerQuestionnaire, {
    refresh: [
      ...[readQuestionnaire, readParticipation, listParticipations, listOfPerson, listOperations],
      listDeadlines,
    ],
    onDone: ({ missing }) => {
      say(
        t({
          id: 'funding.answered',
          message:
            '{count, plural, =0 {Questionnaire complet.} one {Enregistré : # réponse manque.} other {Enregistré : # réponses manquent.}}',
          values: { count: missing.length },
        }),
      )
      go(paths.participation(participationId))
    },
  })
  const isHidden = ({ isSensitive }: FormItem) => isSensitive && questionnaire.sensitiveAnswers === null
  return (
    <Form
      schema={answerQuestionnaire.body}
      initial={{
        collectedOn: collectedOn ?? today(timeZone),
        ...Object.fromEntries(items.map((item) => [nameOf(item), chosenOf(known.get(item.code))])),
      }}
      toBody={(values) => ({
        version,
        collectedOn: values.collectedOn,
        answers: changedAnswers(items, known, (item) => values[nameOf(item)]),
      })}
      submit={t({ id: 'funding.answer.submit', message: 'Enregistrer les réponses' })}
      cancelTo={paths.participation(participationId)}
      conflict={conflict}
      onSubmit={(body) => write.run({ params: { participationId, moment }, body })}
    >
      <DateField
        name="collectedOn"
        label={t({ id: 'funding.collected-on', message: 'Situation observée le' })}
      />
      {items.map((item) => (
        <Select
          key={item.code}
          name={nameOf(item)}
          optional={!item.required}
          label={wordOf(item)}
          help={item.isSensitive ? sensitiveHelp() : undefined}
          empty={
            isHidden(item) && questionnaire.sensitiveAnswered.includes(item.code)
              ? t({ id: 'funding.answer.kept', message: 'Déjà répondu : ne rien changer' })
              : t({ id: 'funding.answer.empty', message: 'Pas encore demandé' })
          }
          options={[
            ...item.choices.map((choice) => ({ value: choice.code, label: wordOf(choice) })),
            { value: refusal, label: refusalWord() },
            { value: outOfReach, label: unreachableWord() },
          ]}
        />
      ))}
    </Form>
  )
}

const nameOf = ({ code }: FormItem): string => `answers/${code}`

const sensitiveHelp = (): string =>
  t({
    id: 'funding.answer.sensitive',
    message: 'Réponse sensible : gardée à part, lue par les seules personnes habilitées.',
  })
