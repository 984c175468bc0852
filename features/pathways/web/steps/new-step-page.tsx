import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { addStep } from '../../contract.ts'
import { type OpenedFile, PersonFrame } from '../file/person-frame.tsx'
import { personPaths } from '../person-paths.ts'
import { openedFile } from '../refreshed.ts'
import { StepFields } from './step-fields.tsx'

/** A new step: proposed to the person, or prescribed at once to its operator. */
export function NewStepPage() {
  const title = t({ id: 'pathways.new-step.title', message: 'Ajouter une étape' })
  return (
    <PersonFrame bare title={title}>
      {(opened) => <NewStep opened={opened} title={title} />}
    </PersonFrame>
  )
}

function NewStep({ opened, title }: { readonly opened: OpenedFile; readonly title: string }) {
  const { episode } = opened
  const personId = opened.file.person.id
  const [id] = useNewId()
  const mayOverride = useRight('pathways.override') !== undefined
  const add = useAct(addStep, {
    refresh: openedFile,
    onDone: ({ warnings }) => {
      say(
        warnings.includes('outside-pathway')
          ? t({
              id: 'pathways.new-step.outside',
              message: 'Étape ajoutée. Ses dates sortent de celles du parcours : vérifiez-les.',
            })
          : t({ id: 'pathways.new-step.done', message: 'Étape ajoutée.' }),
      )
      go(personPaths.step(personId, id))
    },
  })
  if (!episode?.isOpen)
    return (
      <EmptyState
        title={t({
          id: 'pathways.new-step.closed',
          message: "Pas de parcours ouvert : une étape ne peut pas s'ajouter.",
        })}
      />
    )
  const unsigned = episode.contractSignedOn === null
  return (
    <Panel label={title} padded>
      <Form
        schema={addStep.body}
        toBody={(values) => ({ id, ...nest(values) })}
        submit={title}
        cancelTo={personPaths.file(personId)}
        onSubmit={(body) => add.run({ params: { pathwayId: episode.id }, body })}
      >
        {unsigned && (
          <Note kind="warn">
            {t({
              id: 'pathways.new-step.unsigned',
              message: "Le contrat n'est pas signé : l'étape reste une proposition.",
            })}
          </Note>
        )}
        <StepFields episode={episode} />
        {(!unsigned || mayOverride) && (
          <Checkbox
            name="prescribe"
            label={t({
              id: 'pathways.new-step.prescribe',
              message: "Prescrire maintenant : l'opérateur reçoit le lien",
            })}
          />
        )}
        {unsigned && mayOverride && (
          <TextField
            name="overrideReason"
            label={t({ id: 'pathways.new-step.override', message: 'Pourquoi prescrire avant la signature' })}
            optional
          />
        )}
      </Form>
    </Panel>
  )
}
