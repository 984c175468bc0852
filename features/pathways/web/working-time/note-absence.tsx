import {
  absenceReasonCodes,
  coverRule,
  noteAbsence,
  readWorkingTime,
  type WorkingTime,
} from '#features/organisations/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listAwayAppointments } from '../../contract/covers.ts'
import { reasonWord } from './words.ts'

/** From when to when, why in one of three words, and who answers: files and days open and close by themselves. */
export function NoteAbsence({ time }: { readonly time: WorkingTime }) {
  const [id, another] = useNewId()
  const note = useAct(noteAbsence, {
    refresh: [readWorkingTime, listAwayAppointments],
    onDone: () => {
      another()
      say(
        t({
          id: 'pathways.absences.noted',
          message: 'Absence notée : la personne qui remplace est prévenue par courriel.',
        }),
      )
    },
  })
  const title = t({ id: 'pathways.absences.note', message: 'Noter une absence' })
  return (
    <Panel title={title} padded>
      {time.covers.length === 0 ? (
        <Note kind="warn">
          {t({
            id: 'pathways.absences.nobody',
            message:
              'Personne d’autre ne suit de parcours dans cette structure : avant une absence, les dossiers sont confiés à un autre référent.',
          })}
        </Note>
      ) : (
        <Form
          schema={noteAbsence.body}
          toBody={(values) => ({ id, ...values })}
          submit={title}
          emptyWhenDone
          onSubmit={(body) => note.run({ params: { memberId: time.memberId }, body })}
        >
          <DateField
            name="fromOn"
            label={t({ id: 'pathways.absences.from', message: 'Premier jour d’absence' })}
          />
          <DateField
            name="untilOn"
            label={t({ id: 'pathways.absences.until', message: 'Dernier jour d’absence' })}
            help={t({
              id: 'pathways.absences.until-help',
              message: 'Compris. Un an au plus ({source}).',
              values: { source: sourceText(coverRule.source) },
            })}
          />
          <RadioGroup
            name="reasonCode"
            label={t({ id: 'pathways.absences.reason', message: 'Motif' })}
            help={t({
              id: 'pathways.absences.reason-help',
              message: 'Un arrêt ou une raison personnelle : « Autre », sans rien de plus.',
            })}
            options={absenceReasonCodes.map((code) => ({ value: code, label: reasonWord(code) }))}
          />
          <Select
            name="coverId"
            label={t({ id: 'pathways.absences.who', message: 'Qui répond pendant ce temps' })}
            help={t({
              id: 'pathways.absences.who-help',
              message:
                'Elle ou il ouvre les dossiers suivis et voit ce qui est à faire, ces jours-là seulement. Chaque ouverture est tracée à son nom.',
            })}
            options={time.covers.map(({ id: value, name: label }) => ({ value, label }))}
          />
        </Form>
      )}
    </Panel>
  )
}
