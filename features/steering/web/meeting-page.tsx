import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readMeeting } from '../contract.ts'
import { AgendaPanel } from './agenda-panel.tsx'
import { bodiesCrumb } from './body-form-pages.tsx'
import { CallPanel } from './call-panel.tsx'
import { DecisionsPanel } from './decisions-panel.tsx'
import { PackPanel } from './pack-panel.tsx'
import { paths } from './paths.ts'
import { PresencePanel } from './presence-panel.tsx'
import { meetingMarks, meetingWord, whenTitle } from './words.ts'

/** One meeting: its agenda, who is there, what it decides, and the pack that prepares it. */
export function MeetingPage() {
  const meetingId = usePageParam('meetingId')
  const mayWrite = useRight('agreements.write') !== undefined
  const { timeZone } = useTerritory()
  const read = useLoad(readMeeting, { params: { meetingId } }, { keepWhileLoading: true })
  return (
    <Loaded from={read}>
      {(reply) => {
        const { meeting, body, moves } = reply
        const isOpen = meeting.state === 'planned' || meeting.state === 'convened'
        const mayChange = mayWrite && isOpen
        const isCancelled = meeting.state === 'cancelled'
        const isToCome = meeting.heldOn > today(timeZone)
        const cancelled = moves.find(({ move }) => move === 'cancel')
        return (
          <>
            <PageHeader
              title={whenTitle(meeting)}
              mark={<Tag state={meetingMarks[meeting.state]}>{meetingWord(meeting.state)}</Tag>}
              detail={`${body.label}. ${meeting.place}`}
              crumbs={[bodiesCrumb(), { label: body.label, to: paths.body(body.id) }]}
              actions={
                !isCancelled &&
                (mayWrite || !isToCome) && (
                  <LinkButton to={paths.minutes(body.id, meeting.id)} kind="primary">
                    {meeting.state === 'signed' || !mayWrite
                      ? t({ id: 'steering.act.read-minutes', message: 'Lire le procès-verbal' })
                      : t({ id: 'steering.act.minutes', message: 'Préparer le procès-verbal' })}
                  </LinkButton>
                )
              }
            />
            {cancelled && (
              <div className="mb-3">
                <Note>
                  {t({
                    id: 'steering.cancelled-why',
                    message: 'Séance annulée : {reason}',
                    values: { reason: cancelled.reason ?? '' },
                  })}
                </Note>
              </div>
            )}
            <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_320px]">
              <div className="grid min-w-0 gap-3">
                <AgendaPanel reply={reply} mayChange={mayChange} />
                {!(isCancelled && reply.decisions.length === 0) && (
                  <DecisionsPanel reply={reply} mayDecide={mayChange && !isToCome} mayWrite={mayWrite} />
                )}
              </div>
              <div className="grid min-w-0 gap-3">
                {!isCancelled && <PackPanel reply={reply} />}
                {!isCancelled && <PresencePanel reply={reply} mayNote={mayChange} isToCome={isToCome} />}
                {mayChange && <CallPanel meeting={meeting} />}
              </div>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
