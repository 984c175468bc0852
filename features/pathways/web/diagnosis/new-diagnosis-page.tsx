import { useState } from 'react'
import { asProblem } from '#platform/web/api/problem.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Diagnosis, listDiagnoses, recordDiagnosis } from '../../contract.ts'
import { ratingsSource } from '../../rules/diagnosis.ts'
import { PersonFrame } from '../file/person-frame.tsx'
import { personPaths } from '../person-paths.ts'
import { ApartNote } from './apart-note.tsx'
import { besideThemes, bodyOf, typedOver, valuesOf } from './diagnosis-values.ts'
import { RatingFields } from './rating-fields.tsx'
import { RecordedMeanwhile } from './recorded-meanwhile.tsx'

const title = () =>
  t({ id: 'pathways.diagnosis.new', message: 'Faire le point sur les forces et les freins' })

/** A new version, which starts from the latest one. */
export function NewDiagnosisPage() {
  return (
    <PersonFrame bare title={title()}>
      {({ file, episode }) =>
        episode?.isOpen ? (
          <NewDiagnosis pathwayId={episode.id} personId={file.person.id} />
        ) : (
          <EmptyState
            title={t({
              id: 'pathways.diagnosis.closed',
              message: 'Pas de parcours ouvert : un diagnostic ne peut pas s’ajouter.',
            })}
          />
        )
      }
    </PersonFrame>
  )
}

/** The version that the form starts from, which another may replace while it is filled. */
interface Start {
  readonly from: Diagnosis | undefined
  readonly initial: FormValues
  readonly isMoved: boolean
}

interface Diagnosed {
  readonly pathwayId: string
  readonly personId: string
}

function NewDiagnosis({ pathwayId, personId }: Diagnosed) {
  const loaded = useLoad(listDiagnoses, { params: { pathwayId } }, { onFocus: 'keep' })
  return (
    <Loaded from={loaded}>
      {({ items }) => <DiagnosisForm latest={items[0]} pathwayId={pathwayId} personId={personId} />}
    </Loaded>
  )
}

function DiagnosisForm({
  latest,
  pathwayId,
  personId,
}: Diagnosed & { readonly latest: Diagnosis | undefined }) {
  const [id] = useNewId()
  const [start, setStart] = useState<Start>({ from: latest, initial: valuesOf(latest), isMoved: false })
  const record = useAct(recordDiagnosis, {
    refresh: [listDiagnoses],
    onDone: () => {
      say(t({ id: 'pathways.diagnosis.done', message: 'Diagnostic enregistré.' }))
      go(personPaths.diagnosis(personId))
    },
  })
  const { from, initial, isMoved } = start
  return (
    <Panel label={title()} padded>
      <Form
        key={from?.number ?? 0}
        schema={recordDiagnosis.body}
        initial={initial}
        toBody={(values) => bodyOf(values, id, from?.number ?? 0)}
        submit={t({ id: 'pathways.diagnosis.submit', message: 'Enregistrer le diagnostic' })}
        cancelTo={personPaths.diagnosis(personId)}
        onSubmit={(body, values) =>
          record.run({ params: { pathwayId }, body }).catch((thrown: unknown) => {
            const problem = asProblem(thrown)
            const theirs = problem.code === 'diagnosis-moved' ? problem.current : undefined
            if (!theirs) throw besideThemes(problem, body.lines)
            setStart({
              from: theirs as Diagnosis,
              initial: typedOver(theirs as Diagnosis, from, values),
              isMoved: true,
            })
          })
        }
      >
        {isMoved && from && <RecordedMeanwhile theirs={from} />}
        <Note>
          {t({
            id: 'pathways.diagnosis.how',
            message:
              'Chaque frein déjà relevé se note de nouveau ou se lève avec sa date. Une version enregistrée ne change plus. À vérifier : {source}.',
            values: { source: sourceText(ratingsSource.source) },
          })}
        </Note>
        <DateField
          name="heldOn"
          label={t({ id: 'pathways.diagnosis.held', message: 'Fait le' })}
          max={today()}
          {...(from
            ? {
                help: t({
                  id: 'pathways.diagnosis.held.help',
                  message: 'Le diagnostic précédent est du {day}.',
                  values: { day: formatDate(from.heldOn) },
                }),
              }
            : {})}
        />
        <RatingFields latest={from} initial={initial} />
        <ApartNote personId={personId} />
      </Form>
    </Panel>
  )
}
