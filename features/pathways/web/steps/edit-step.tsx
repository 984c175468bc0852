import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { t } from '#platform/web/i18n/t.ts'
import { changeStep, type FileEpisode, readStep, type StepRow } from '../../contract.ts'
import { useEditedVersion, VersionConflict } from '../edited-version.tsx'
import { openedFile } from '../refreshed.ts'
import { StepFields } from './step-fields.tsx'
import { operatorOf, stepFields, stepVersion } from './step-versions.ts'

/** Changes a step; when somebody did meanwhile, both versions are shown and none is lost. */
export function EditStep({
  step,
  episode,
  onDone,
}: {
  readonly step: StepRow
  readonly episode: FileEpisode
  readonly onDone: () => void
}) {
  const edited = useEditedVersion(stepVersion(step))
  const [operators, setOperators] = useState(operatorOf(step))
  const meet = (met: Readonly<Record<string, string>>) => setOperators((former) => ({ ...former, ...met }))
  const change = useAct(changeStep, {
    refresh: [readStep, ...openedFile],
    onDone: () => {
      say(t({ id: 'pathways.step.saved', message: 'Étape modifiée.' }))
      onDone()
    },
  })
  return (
    <Form
      key={edited.round}
      initial={edited.values}
      schema={changeStep.body}
      toBody={(values) => ({ version: edited.version, ...nest(values) })}
      submit={t({ id: 'pathways.step.save', message: 'Enregistrer' })}
      onSubmit={(body, values) => {
        edited.sending(values)
        return change.run({ params: { stepId: step.id }, body })
      }}
      conflict={(answered) => {
        const current = answered as StepRow
        const theirs = operatorOf(current)
        return (
          <VersionConflict
            edited={edited}
            current={stepVersion(current)}
            fields={stepFields({
              objectives: episode.contracts.flatMap((contract) => contract.objectives),
              operators: { ...operators, ...theirs },
            })}
            who={t({
              id: 'pathways.step.conflict',
              message: 'Quelqu’un a modifié cette étape pendant que vous l’aviez ouverte.',
            })}
            onKeepTheirs={() => meet(theirs)}
          />
        )
      }}
    >
      <StepFields
        episode={episode}
        step={step}
        onOperator={(chosen) => chosen && meet({ [chosen.value]: chosen.label })}
      />
    </Form>
  )
}
