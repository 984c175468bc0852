import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { endJob, type JobRow } from '../../contract.ts'
import { useEditedVersion, VersionConflict } from '../edited-version.tsx'
import { openedFile } from '../refreshed.ts'

const versionOf = ({ version, endedEarlyOn }: JobRow) => ({ version, values: { endedEarlyOn } })

/** A job that stops before its end. */
export function EndJob({ job }: { readonly job: JobRow }) {
  const [open, setOpen] = useState(false)
  const edited = useEditedVersion(versionOf({ ...job, endedEarlyOn: today() }))
  const end = useAct(endJob, {
    refresh: openedFile,
    onDone: () =>
      say(
        t({ id: 'pathways.jobs.followed', message: 'Noté. La personne est de nouveau suivie chaque mois.' }),
      ),
  })
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t({ id: 'pathways.jobs.stopped', message: "L'emploi s'est arrêté" })}
      </Button>
    )
  return (
    <Form
      key={edited.round}
      initial={edited.values}
      submit={t({ id: 'pathways.jobs.note', message: "Noter l'arrêt" })}
      onSubmit={(_, values) => {
        edited.sending(values)
        return end.run({
          params: { jobId: job.id },
          body: { version: edited.version, endedEarlyOn: String(values.endedEarlyOn) },
        })
      }}
      conflict={(current) => (
        <VersionConflict
          edited={edited}
          current={versionOf(current as JobRow)}
          fields={[
            {
              name: 'endedEarlyOn',
              label: t({ id: 'pathways.jobs.last-day', message: 'Dernier jour travaillé' }),
              word: (value) => (value ? formatDate(String(value)) : '–'),
            },
          ]}
          who={t({
            id: 'pathways.file.conflict',
            message: 'Quelqu’un a modifié ce dossier pendant que vous l’aviez ouvert.',
          })}
        />
      )}
    >
      <DateField
        name="endedEarlyOn"
        label={t({ id: 'pathways.jobs.last-day', message: 'Dernier jour travaillé' })}
        max={today()}
      />
    </Form>
  )
}
