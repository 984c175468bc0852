import { use } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { answerContestation, type Contestation } from '../contract.ts'
import { amount, type Said } from './figure-words.ts'
import { type FollowUp, refreshed } from './follow-up.ts'

/** Other values that the parties proposed, each with its reason and what became of it. */
export function ContestationsPanel({ followUp }: { readonly followUp: FollowUp }) {
  const { contestations, row, mayAnswer } = followUp
  const title = t({ id: 'agreements.contestations.title', message: 'Valeurs contestées' })
  return (
    <Panel title={title}>
      {contestations.length === 0 ? (
        <EmptyState title={t({ id: 'agreements.contestations.none', message: 'Aucune contestation' })}>
          {t({
            id: 'agreements.contestations.how',
            message:
              'Une partie de la convention peut proposer une autre valeur, avec sa raison et sa source. Qui répond du chiffre l’accepte ou dit pourquoi non.',
          })}
        </EmptyState>
      ) : (
        <ul aria-label={title}>
          {contestations.map((one) => (
            <li key={one.id} className="grid gap-1 border-b border-line px-4 py-2 last:border-0">
              <Proposal one={one} said={row.definition} />
              {mayAnswer && one.answer === null && (
                <Answer objectiveId={row.objective.id} contestationId={one.id} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const proposedWords = (
  { organisation, value, on, contestedValue }: Contestation,
  words: (value: number | null) => string,
): string => {
  const proposed = { organisation, value: words(value), on: formatDate(on, 'numeric') }
  return contestedValue === null
    ? t({
        id: 'agreements.contestation.first',
        message: '{organisation} propose {value} au {on} ; aucune autre valeur n’est montrée',
        values: proposed,
      })
    : t({
        id: 'agreements.contestation.sentence',
        message: '{organisation} propose {value} au {on}, au lieu de {contested}',
        values: { ...proposed, contested: words(contestedValue) },
      })
}

function Proposal({ one, said }: { readonly one: Contestation; readonly said: Said }) {
  const { answer } = one
  const words = (shown: number | null) =>
    shown === null ? t({ id: 'agreements.figure.none', message: 'pas de donnée' }) : amount(shown, said)
  return (
    <>
      <p>
        <strong>{proposedWords(one, words)}</strong>
      </p>
      <p>{one.reason}</p>
      <p className="text-13 text-ink-2">
        {[
          t({ id: 'agreements.source', message: 'Source : {source}', values: { source: one.source } }),
          one.method,
          `${one.by}, ${formatDate(one.at.slice(0, 10), 'numeric')}`,
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      <p>
        {answer === null ? (
          <StateMark state="todo">
            {t({ id: 'agreements.contestation.open', message: 'attend une réponse' })}
          </StateMark>
        ) : (
          <StateMark state={answer.code === 'accepted' ? 'ok' : 'bad'}>
            {answer.code === 'accepted'
              ? t({ id: 'agreements.contestation.accepted', message: 'acceptée' })
              : t({ id: 'agreements.contestation.refused', message: 'refusée' })}
          </StateMark>
        )}
        {answer && (
          <span className="text-13 text-ink-2">
            {` ${[answer.by, formatDate(answer.at.slice(0, 10), 'numeric'), answer.reason].filter(Boolean).join(', ')}`}
          </span>
        )}
      </p>
    </>
  )
}

function Answer({
  objectiveId,
  contestationId,
}: {
  readonly objectiveId: string
  readonly contestationId: string
}) {
  const answer = useAct(answerContestation, {
    refresh: refreshed,
    onDone: () => say(t({ id: 'agreements.contestation.answered', message: 'La réponse est enregistrée.' })),
  })
  return (
    <details>
      <summary className="cursor-pointer py-1 font-title">
        {t({ id: 'agreements.contestation.answer', message: 'Répondre' })}
      </summary>
      <div className="py-2">
        <Form
          schema={answerContestation.body}
          toBody={(values) => ({ answer: values.answer, reason: (values.reason as string) || null })}
          submit={t({ id: 'agreements.contestation.send', message: 'Enregistrer la réponse' })}
          onSubmit={(body) => answer.run({ params: { objectiveId, contestationId }, body })}
        >
          <RadioGroup
            name="answer"
            label={t({ id: 'agreements.contestation.choice', message: 'Votre réponse' })}
            options={[
              {
                value: 'accepted',
                label: t({
                  id: 'agreements.contestation.accept',
                  message: 'Accepter : la valeur proposée est lue, la précédente reste écrite',
                }),
              },
              {
                value: 'refused',
                label: t({ id: 'agreements.contestation.refuse', message: 'Refuser, en disant pourquoi' }),
              },
            ]}
          />
          <Reason />
        </Form>
      </div>
    </details>
  )
}

/** Asked of who refuses. */
function Reason() {
  const answer = use(FormContext)?.values.answer
  return (
    <TextArea
      name="reason"
      label={t({ id: 'agreements.contestation.reason', message: 'Raison' })}
      rows={2}
      maxLength={2000}
      {...(answer === 'refused' ? {} : { optional: true as const })}
    />
  )
}
