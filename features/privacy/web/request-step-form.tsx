import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  listRequests,
  type PrivacyRequest,
  type RequestStepKind,
  readRegister,
  recordRequestStep,
} from '../contract.ts'
import { outcomeLabels } from './request-words.ts'

interface Gesture {
  readonly title: string
  readonly words: string
  readonly submit: string
}

const gestures = (): Record<RequestStepKind, Gesture> => ({
  identity: {
    title: t({ id: 'privacy.gesture.identity', message: 'Vérifier qui demande' }),
    words: t({ id: 'privacy.gesture.identity-how', message: 'Comment l’identité a été vérifiée' }),
    submit: t({ id: 'privacy.gesture.identity-save', message: 'Noter la vérification' }),
  },
  extended: {
    title: t({ id: 'privacy.gesture.extend', message: 'Prolonger de deux mois' }),
    words: t({ id: 'privacy.gesture.extend-why', message: 'Pourquoi, tel que dit à la personne' }),
    submit: t({ id: 'privacy.gesture.extend-save', message: 'Prolonger le délai' }),
  },
  answered: {
    title: t({ id: 'privacy.gesture.answer', message: 'Répondre' }),
    words: t({ id: 'privacy.gesture.answer-how', message: 'Ce qui a été répondu, et comment' }),
    submit: t({ id: 'privacy.gesture.answer-save', message: 'Noter la réponse' }),
  },
})

const helpOf = ({ kind: asked }: PrivacyRequest, kind: RequestStepKind): { readonly help?: string } => {
  if (kind !== 'answered') return {}
  return {
    help:
      asked === 'erasure'
        ? t({
            id: 'privacy.gesture.answer-help-erasure',
            message:
              'Cette page n’envoie et n’efface rien. Les pièces qu’un financeur oblige à garder (FSE+) restent jusqu’à leur date, voir « Conservation » : écrivez-le à la personne, puis notez-le ici.',
          })
        : t({
            id: 'privacy.gesture.answer-help',
            message: 'Cette page n’envoie rien : répondez d’abord à la personne, puis notez-le ici.',
          }),
  }
}

/** One gesture of a request, with its day and its words; what is recorded is never changed. */
export function RequestStepForm({
  request,
  kind,
}: {
  readonly request: PrivacyRequest
  readonly kind: RequestStepKind
}) {
  const [id] = useNewId()
  const { title, words, submit } = gestures()[kind]
  const record = useAct(recordRequestStep, {
    refresh: [listRequests, readRegister],
    onDone: () => say(t({ id: 'privacy.gesture.noted', message: 'C’est noté.' })),
  })
  return (
    <Panel padded title={title}>
      <Form
        schema={recordRequestStep.body}
        initial={{ onDate: today() }}
        toBody={(values) => ({ ...nest(values), id, kind })}
        submit={submit}
        onSubmit={(body) => record.run({ params: { requestId: request.id }, body })}
      >
        {kind === 'answered' && (
          <Select
            name="outcome"
            label={t({ id: 'privacy.gesture.outcome', message: 'La demande est' })}
            options={Object.entries(outcomeLabels()).map(([value, label]) => ({ value, label }))}
          />
        )}
        <DateField name="onDate" max={today()} label={t({ id: 'privacy.gesture.on', message: 'Le' })} />
        <TextArea name="words" rows={2} maxLength={1000} label={words} {...helpOf(request, kind)} />
      </Form>
    </Panel>
  )
}
