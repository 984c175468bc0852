import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { type FileEpisode, type PathwayHead, reviewSuspension } from '../../contract.ts'
import { useEditedVersion } from '../edited-version.tsx'
import { personPaths } from '../person-paths.ts'
import { openedFile } from '../refreshed.ts'
import { EpisodeConflict, sendOnLatest } from './episode-conflict.tsx'

/** A suspension that goes on: a new planned return and why, instead of a date that nobody believes any more. */
export function ReviewSuspension({
  episode,
  personId,
}: {
  readonly episode: FileEpisode
  readonly personId: string
}) {
  const edited = useEditedVersion({ version: episode.version, values: {} })
  const review = useAct(reviewSuspension, {
    refresh: openedFile,
    onDone: () => {
      say(t({ id: 'pathways.review.done', message: 'Suspension revue. Le nouveau retour sera rappelé.' }))
      go(personPaths.file(personId))
    },
  })
  return (
    <Panel title={t({ id: 'pathways.review.title', message: 'Prolonger la suspension' })} padded>
      <Form
        key={edited.round}
        schema={reviewSuspension.body}
        initial={edited.values}
        toBody={(values) => ({ version: edited.version, ...nest(values) })}
        submit={t({ id: 'pathways.review.submit', message: 'Prolonger' })}
        onSubmit={(body, values) => {
          edited.sending(values)
          return sendOnLatest(episode, edited.version, (version) =>
            review.run({ params: { pathwayId: episode.id }, body: { ...body, version } }),
          )
        }}
        conflict={(current) => (
          <EpisodeConflict
            writes={{ state: 'suspended', plannedReturnOn: String(edited.mine.plannedReturnOn ?? '') }}
            current={current as PathwayHead}
            personId={personId}
            onKeepMine={(version) => edited.restart({ version, values: edited.mine })}
          />
        )}
      >
        <DateField
          name="plannedReturnOn"
          label={t({ id: 'pathways.review.until', message: 'Nouveau retour prévu le' })}
        />
        <TextArea
          name="reason"
          label={t({ id: 'pathways.review.reason', message: 'Ce qui a été décidé, et avec qui' })}
          rows={2}
          maxLength={500}
        />
      </Form>
    </Panel>
  )
}
