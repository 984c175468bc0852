import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, DurationField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { type FileEpisode, type PathwayHead, recordJob } from '../../contract.ts'
import { contractTypes } from '../../rules/contract-types.ts'
import { useEditedVersion } from '../edited-version.tsx'
import { PersonFrame } from '../file/person-frame.tsx'
import { optionsOn } from '../listed.ts'
import { personPaths } from '../person-paths.ts'
import { openedFile } from '../refreshed.ts'
import { EpisodeConflict, sendOnLatest } from './episode-conflict.tsx'

/** A hire: it opens consolidation, and says from when it counts. */
export function JobPage() {
  return (
    <PersonFrame bare title={t({ id: 'pathways.job.title', message: 'Emploi trouvé' })}>
      {({ file, episode }) =>
        episode?.isOpen && episode.state !== 'validated' ? (
          <JobForm episode={episode} personId={file.person.id} />
        ) : (
          <EmptyState
            title={t({
              id: 'pathways.job.not',
              message: 'Un emploi se note dans un parcours ouvert, contrat signé.',
            })}
          />
        )
      }
    </PersonFrame>
  )
}

function JobForm({ episode, personId }: { readonly episode: FileEpisode; readonly personId: string }) {
  const [id] = useNewId()
  const edited = useEditedVersion({ version: episode.version, values: { startsOn: today() } })
  const [weekly, setWeekly] = useState<number | undefined>(2100)
  const record = useAct(recordJob, {
    refresh: openedFile,
    onDone: ({ countsFrom }) => {
      if (countsFrom !== null && countsFrom <= today()) {
        say(
          t({
            id: 'pathways.job.counts',
            message: 'Emploi durable : le parcours peut se clôturer dès maintenant.',
          }),
        )
        return go(personPaths.exit(personId))
      }
      say(
        countsFrom
          ? t({
              id: 'pathways.job.counts-from',
              message: 'Emploi noté. Il comptera à partir du {day}.',
              values: { day: formatDate(countsFrom) },
            })
          : t({ id: 'pathways.job.done', message: 'Emploi noté. Le suivi passe à un, trois et six mois.' }),
      )
      go(personPaths.file(personId))
    },
  })
  return (
    <Panel label={t({ id: 'pathways.job.title', message: 'Emploi trouvé' })} padded>
      <Form
        key={edited.round}
        schema={recordJob.body}
        initial={edited.values}
        toBody={(values) => {
          const { chosen, ...rest } = values
          const isPartTime = weekly !== undefined && weekly < 2100
          return {
            id,
            version: edited.version,
            ...nest(rest),
            ...(weekly === undefined ? {} : { weeklyMinutes: weekly }),
            ...(isPartTime && chosen ? { partTimeChosen: chosen === 'yes' } : {}),
          }
        }}
        submit={t({ id: 'pathways.job.submit', message: "Noter l'emploi" })}
        cancelTo={personPaths.file(personId)}
        onSubmit={(body, values) => {
          edited.sending(values)
          return sendOnLatest(episode, edited.version, (version) =>
            record.run({ params: { pathwayId: episode.id }, body: { ...body, version } }),
          )
        }}
        conflict={(current) => (
          <EpisodeConflict
            writes={{ state: 'consolidation', consolidationSince: String(edited.mine.startsOn ?? '') }}
            current={current as PathwayHead}
            personId={personId}
            onKeepMine={(version) => edited.restart({ version, values: edited.mine })}
          />
        )}
      >
        <TextField
          name="employerName"
          label={t({ id: 'pathways.job.employer', message: 'Employeur' })}
          maxLength={200}
        />
        <TextField
          name="jobTitle"
          label={t({ id: 'pathways.job.job', message: 'Métier' })}
          optional
          maxLength={200}
        />
        <Select
          name="contractType"
          label={t({ id: 'pathways.job.contract', message: 'Contrat' })}
          options={optionsOn(contractTypes)}
        />
        <div className="grid gap-4 list:grid-cols-2">
          <DateField name="startsOn" label={t({ id: 'pathways.job.starts', message: 'Premier jour' })} />
          <DateField
            name="endsOn"
            label={t({ id: 'pathways.job.ends', message: 'Dernier jour' })}
            help={t({
              id: 'pathways.job.ends.help',
              message: "Vide pour un CDI ou une création d'activité.",
            })}
            optional
          />
        </div>
        <DurationField
          name="weeklyMinutes"
          label={t({ id: 'pathways.job.weekly', message: 'Heures par semaine' })}
          max={4200}
          value={weekly}
          onChange={setWeekly}
        />
        {weekly !== undefined && weekly < 2100 && (
          <>
            <RadioGroup
              name="chosen"
              label={t({ id: 'pathways.job.chosen', message: 'Le temps partiel est-il choisi ?' })}
              options={[
                { value: 'yes', label: t({ id: 'pathways.job.yes', message: 'Oui' }) },
                { value: 'no', label: t({ id: 'pathways.job.no', message: 'Non' }) },
              ]}
            />
            <TextField
              name="partTimeReason"
              label={t({ id: 'pathways.job.why', message: 'Pour quelle raison' })}
              help={t({ id: 'pathways.job.why.help', message: "Demandé en dessous d'un mi-temps." })}
              optional
              maxLength={300}
            />
          </>
        )}
      </Form>
    </Panel>
  )
}
