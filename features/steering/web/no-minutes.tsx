import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Draft, readMeeting } from '../contract.ts'
import { paths } from './paths.ts'

/** A cancelled meeting sat nowhere: why it has no minutes, and what was written of them before, which is not lost. */
export function NoMinutes({
  bodyId,
  meetingId,
  draft,
}: {
  readonly bodyId: string
  readonly meetingId: string
  readonly draft: Draft
}) {
  const read = useLoad(readMeeting, { params: { meetingId } })
  return (
    <div className="grid gap-3">
      <Panel label={t({ id: 'steering.minutes', message: 'Procès-verbal' })}>
        <EmptyState
          title={t({
            id: 'steering.minutes.none',
            message: 'Pas de procès-verbal : cette séance a été annulée',
          })}
          actions={
            <PageLink to={paths.meeting(bodyId, meetingId)}>
              {t({ id: 'steering.minutes.to-meeting', message: 'Revenir à la séance' })}
            </PageLink>
          }
        >
          <Loaded from={read}>
            {({ moves }) =>
              t({
                id: 'steering.minutes.none-why',
                message: 'Motif de l’annulation : {reason}',
                values: { reason: moves.find(({ move }) => move === 'cancel')?.reason ?? '–' },
              })
            }
          </Loaded>
        </EmptyState>
      </Panel>
      {draft.text !== '' && (
        <Panel title={t({ id: 'steering.minutes.kept', message: 'Texte écrit avant l’annulation' })} padded>
          <p className="whitespace-pre-line">{draft.text}</p>
        </Panel>
      )}
    </div>
  )
}
