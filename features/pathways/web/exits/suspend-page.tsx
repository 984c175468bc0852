import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { type FileEpisode, type PathwayHead, returnFromSuspension, suspendPathway } from '../../contract.ts'
import { suspensionReasons } from '../../rules/suspension-reasons.ts'
import { useEditedVersion } from '../edited-version.tsx'
import { PersonFrame } from '../file/person-frame.tsx'
import { optionsOn } from '../listed.ts'
import { personPaths } from '../person-paths.ts'
import { openedFile } from '../refreshed.ts'
import { EpisodeConflict, sendOnLatest } from './episode-conflict.tsx'
import { ReviewSuspension } from './review-suspension.tsx'

/** Suspends an episode, or notes the return of one that is. */
export function SuspendPage() {
  return (
    <PersonFrame bare title={t({ id: 'pathways.suspend.title', message: 'Suspension du parcours' })}>
      {({ file, episode }) => {
        if (episode?.state === 'suspended')
          return (
            <div className="grid items-start gap-3 side:grid-cols-2">
              <Return episode={episode} personId={file.person.id} />
              <ReviewSuspension episode={episode} personId={file.person.id} />
            </div>
          )
        if (episode?.state === 'active') return <Suspend episode={episode} personId={file.person.id} />
        return (
          <EmptyState
            title={t({ id: 'pathways.suspend.not', message: 'Seul un parcours actif se suspend.' })}
          />
        )
      }}
    </PersonFrame>
  )
}

interface Suspended {
  readonly episode: FileEpisode
  readonly personId: string
}

function Suspend({ episode, personId }: Suspended) {
  const [id] = useNewId()
  const edited = useEditedVersion({ version: episode.version, values: { startsOn: today() } })
  const suspend = useAct(suspendPathway, {
    refresh: openedFile,
    onDone: ({ asksForReview }) => {
      say(
        asksForReview
          ? t({
              id: 'pathways.suspend.review',
              message: 'Parcours suspendu. Au-delà de six mois, il est revu avec la responsable.',
            })
          : t({ id: 'pathways.suspend.done', message: 'Parcours suspendu. Le retour sera rappelé.' }),
      )
      go(personPaths.file(personId))
    },
  })
  return (
    <Panel label={t({ id: 'pathways.suspend.title', message: 'Suspension du parcours' })} padded>
      <Form
        key={edited.round}
        schema={suspendPathway.body}
        initial={edited.values}
        toBody={(values) => ({ id, version: edited.version, ...nest(values) })}
        submit={t({ id: 'pathways.suspend.submit', message: 'Suspendre le parcours' })}
        cancelTo={personPaths.file(personId)}
        onSubmit={(body, values) => {
          edited.sending(values)
          return sendOnLatest(episode, edited.version, (version) =>
            suspend.run({ params: { pathwayId: episode.id }, body: { ...body, version } }),
          )
        }}
        conflict={(current) => (
          <EpisodeConflict
            writes={{
              state: 'suspended',
              suspendedSince: String(edited.mine.startsOn ?? ''),
              plannedReturnOn: String(edited.mine.plannedReturnOn ?? ''),
            }}
            current={current as PathwayHead}
            personId={personId}
            onKeepMine={(version) => edited.restart({ version, values: edited.mine })}
          />
        )}
      >
        <Select
          name="reasonCode"
          label={t({ id: 'pathways.suspend.reason', message: 'Motif' })}
          help={t({
            id: 'pathways.suspend.reason-help',
            message:
              'Un motif de santé, de justice ou de famille n’est lu que par les personnes habilitées aux faits sensibles ; les autres lisent la suspension et ses dates.',
          })}
          options={optionsOn(suspensionReasons)}
        />
        <DateField
          name="startsOn"
          label={t({ id: 'pathways.suspend.from', message: 'À partir du' })}
          max={today()}
        />
        <DateField
          name="plannedReturnOn"
          label={t({ id: 'pathways.suspend.until', message: 'Retour prévu le' })}
        />
      </Form>
    </Panel>
  )
}

function Return({ episode, personId }: Suspended) {
  const edited = useEditedVersion({ version: episode.version, values: { on: today() } })
  const back = useAct(returnFromSuspension, {
    refresh: openedFile,
    onDone: () => {
      say(t({ id: 'pathways.return.done', message: 'Retour noté. Le mois repart de ce jour.' }))
      go(personPaths.file(personId))
    },
  })
  return (
    <Panel label={t({ id: 'pathways.suspend.title', message: 'Suspension du parcours' })} padded>
      <p className="mb-3">
        {t({
          id: 'pathways.return.since',
          message: 'Suspendu depuis le {since}, retour prévu le {until}.',
          values: {
            since: formatDate(episode.suspendedSince ?? ''),
            until: formatDate(episode.plannedReturnOn ?? ''),
          },
        })}
      </p>
      <Form
        key={edited.round}
        schema={returnFromSuspension.body}
        initial={edited.values}
        toBody={(values) => ({ version: edited.version, ...nest(values) })}
        submit={t({ id: 'pathways.return.submit', message: 'Noter le retour' })}
        cancelTo={personPaths.file(personId)}
        onSubmit={(body, values) => {
          edited.sending(values)
          return sendOnLatest(episode, edited.version, (version) =>
            back.run({ params: { pathwayId: episode.id }, body: { ...body, version } }),
          )
        }}
        conflict={(current) => (
          <EpisodeConflict
            writes={{ state: 'active', suspendedSince: null, plannedReturnOn: null }}
            current={current as PathwayHead}
            personId={personId}
            onKeepMine={(version) => edited.restart({ version, values: edited.mine })}
          />
        )}
      >
        <DateField name="on" label={t({ id: 'pathways.return.on', message: 'Revenu le' })} max={today()} />
      </Form>
    </Panel>
  )
}
