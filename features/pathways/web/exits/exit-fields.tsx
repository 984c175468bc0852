import { Note } from '#platform/web/design/note.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import type { useUnreadable } from '#platform/web/form/use-unreadable.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { FileEpisode } from '../../contract.ts'
import { contractTypes } from '../../rules/contract-types.ts'
import { exitRulesOn } from '../../rules/exit-reasons.ts'
import { nameOf, optionsOn } from '../listed.ts'
import { personPaths } from '../person-paths.ts'
import type { ExitDraft } from './exit-draft.ts'
import { exitReasonOf } from './exit-labels.ts'

/** What describes an exit: its reason, its day, the job or the training that it rests on. */
export function ExitFields({
  draft,
  change,
  unreadable,
  episode,
  personId,
}: {
  readonly draft: ExitDraft
  readonly change: (part: Partial<ExitDraft>) => void
  readonly unreadable: ReturnType<typeof useUnreadable>
  readonly episode: FileEpisode
  readonly personId: string
}) {
  const about = exitReasonOf(draft.reasonCode, draft.exitedOn ?? today())?.about
  return (
    <>
      <Select
        label={t({ id: 'pathways.exit.reason', message: 'Motif' })}
        options={optionsOn(exitRulesOn(draft.exitedOn ?? today()).reasons)}
        value={draft.reasonCode}
        onChange={(reasonCode) => change({ reasonCode })}
      />
      <DateField
        label={t({ id: 'pathways.exit.on', message: 'Sorti le' })}
        max={today()}
        value={draft.exitedOn}
        onChange={(exitedOn) => change({ exitedOn })}
        onUnreadable={unreadable.of('exitedOn')}
      />
      {about === 'job' && episode.jobs.length === 0 && (
        <Note kind="warn">
          {t({ id: 'pathways.exit.no-job', message: "L'emploi n'est pas noté." })}{' '}
          <PageLink to={personPaths.job(personId)}>
            {t({ id: 'pathways.exit.note-job', message: "Noter l'emploi d'abord" })}
          </PageLink>
        </Note>
      )}
      {about === 'job' && episode.jobs.length > 0 && (
        <Select
          label={t({ id: 'pathways.exit.job', message: 'Emploi' })}
          options={episode.jobs.map((job) => ({
            value: job.id,
            label: `${job.employerName}, ${nameOf(contractTypes, job.contractType)}, ${formatDate(job.startsOn)}`,
          }))}
          value={draft.jobId}
          onChange={(jobId) => change({ jobId })}
        />
      )}
      {about === 'training' && <TrainingFields draft={draft} change={change} unreadable={unreadable} />}
      <Checkbox
        label={t({ id: 'pathways.exit.searching', message: "Cherche un emploi aujourd'hui (pour FSE+)" })}
        value={draft.searchingNow}
        onChange={(searchingNow) => change({ searchingNow: searchingNow ?? false })}
      />
      <TextArea
        label={t({ id: 'pathways.exit.comment', message: 'Commentaire' })}
        optional
        rows={2}
        maxLength={1000}
        value={draft.comment}
        onChange={(comment) => change({ comment })}
      />
    </>
  )
}

function TrainingFields({
  draft,
  change,
  unreadable,
}: Pick<Parameters<typeof ExitFields>[0], 'draft' | 'change' | 'unreadable'>) {
  return (
    <>
      <TextField
        label={t({ id: 'pathways.exit.training', message: 'Formation' })}
        value={draft.trainingLabel}
        onChange={(trainingLabel) => change({ trainingLabel })}
        maxLength={200}
      />
      <div className="grid gap-4 list:grid-cols-2">
        <DateField
          label={t({ id: 'pathways.exit.training-starts', message: 'Entrée en formation' })}
          value={draft.trainingStartsOn}
          onChange={(trainingStartsOn) => change({ trainingStartsOn })}
          onUnreadable={unreadable.of('trainingStartsOn')}
        />
        <DateField
          label={t({ id: 'pathways.exit.training-ends', message: 'Fin prévue de la formation' })}
          optional
          value={draft.trainingEndsOn}
          onChange={(trainingEndsOn) => change({ trainingEndsOn })}
          onUnreadable={unreadable.of('trainingEndsOn')}
        />
        <DateField
          label={t({ id: 'pathways.exit.training-validated', message: 'Titre ou diplôme obtenu le' })}
          optional
          value={draft.trainingValidatedOn}
          onChange={(trainingValidatedOn) => change({ trainingValidatedOn })}
          onUnreadable={unreadable.of('trainingValidatedOn')}
        />
      </div>
    </>
  )
}
