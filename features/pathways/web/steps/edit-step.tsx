import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { type FormValues, nest } from '#platform/web/form/form-values.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ConflictPanel, type Difference } from '#platform/web/states/conflict-panel.tsx'
import { changeStep, type FileEpisode, readStep, type StepRow } from '../../contract.ts'
import { stepTypes } from '../../rules/step-types.ts'
import { nameOf } from '../listed.ts'
import { openedFile } from '../refreshed.ts'
import { StepFields } from './step-fields.tsx'

const shownFields = [
  'typeCode',
  'label',
  'objectiveId',
  'themeCode',
  'operatorOrganisationId',
  'operatorEmail',
  'needToKnow',
  'startsOn',
  'endsOn',
  'plannedMinutes',
  'weeklyMinutes',
  'place',
] as const

const valuesOf = (step: StepRow): FormValues =>
  Object.fromEntries(shownFields.map((field) => [field, step[field] ?? undefined]))

const fieldWords = (): Partial<Record<(typeof shownFields)[number], string>> => ({
  typeCode: t({ id: 'pathways.step.type', message: "Type d'étape" }),
  label: t({ id: 'pathways.step.label', message: 'En quelques mots' }),
  operatorEmail: t({ id: 'pathways.step.email', message: "Courriel de l'opérateur" }),
  needToKnow: t({ id: 'pathways.step.need', message: "Ce que l'opérateur doit savoir" }),
  startsOn: t({ id: 'pathways.step.starts', message: 'Début prévu' }),
  endsOn: t({ id: 'pathways.step.ends', message: 'Fin prévue' }),
  place: t({ id: 'pathways.step.place', message: 'Lieu' }),
})

const wordOf = (field: string, value: unknown): string =>
  field === 'typeCode' ? nameOf(stepTypes, String(value ?? '')) : String(value ?? '–')

/** Only what differs between the two versions, in words. */
const differencesOf = (mine: FormValues, theirs: FormValues): Difference[] => {
  const words = fieldWords()
  return shownFields
    .filter((field) => (mine[field] ?? '') !== (theirs[field] ?? ''))
    .map((field) => ({
      label: words[field] ?? t({ id: 'pathways.step.other-field', message: 'Autre champ' }),
      mine: wordOf(field, mine[field]),
      theirs: wordOf(field, theirs[field]),
    }))
}

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
  const [base, setBase] = useState({ round: 0, version: step.version, initial: valuesOf(step) })
  const [mine, setMine] = useState<FormValues>({})
  const restart = (version: number, initial: FormValues) =>
    setBase((former) => ({ round: former.round + 1, version, initial }))
  const change = useAct(changeStep, {
    refresh: [readStep, ...openedFile],
    onDone: () => {
      say(t({ id: 'pathways.step.saved', message: 'Étape modifiée.' }))
      onDone()
    },
  })
  return (
    <Form
      key={base.round}
      initial={base.initial}
      schema={changeStep.body}
      toBody={(values) => ({ version: base.version, ...nest(values) })}
      submit={t({ id: 'pathways.step.save', message: 'Enregistrer' })}
      onSubmit={(body, values) => {
        setMine(values)
        return change.run({ params: { stepId: step.id }, body })
      }}
      conflict={(current) => {
        const theirs = current as StepRow
        return (
          <ConflictPanel
            who={t({
              id: 'pathways.step.conflict',
              message: 'Quelqu’un a modifié cette étape pendant que vous l’aviez ouverte.',
            })}
            differences={differencesOf(mine, valuesOf(theirs))}
            onKeepMine={() => restart(theirs.version, mine)}
            onKeepTheirs={() => restart(theirs.version, valuesOf(theirs))}
          />
        )
      }}
    >
      <StepFields episode={episode} step={step} />
    </Form>
  )
}
