import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readMeeting } from '../../contract/meetings.ts'
import { paths } from '../paths.ts'
import { kindWord, presenceWord } from '../words.ts'
import type { ReadMeeting } from './appointment-values.ts'
import { CancelAppointment } from './cancel-appointment.tsx'
import { changeWords, toldWord } from './change-words.ts'
import { MoveAppointment } from './move-appointment.tsx'

/** One appointment: to move it or cancel it, and what was already changed. */
export function AppointmentPage() {
  const meetingId = usePageParam('meetingId')
  const meeting = useLoad(readMeeting, { params: { meetingId } }, { onFocus: 'keep' })
  return <Loaded from={meeting}>{(reply) => <Appointment meeting={reply} />}</Loaded>
}

function Appointment({ meeting }: { readonly meeting: ReadMeeting }) {
  const { timeZone } = useTerritory()
  const isToChange = meeting.presence === 'planned'
  return (
    <>
      <PageHeader
        title={t({ id: 'pathways.appointment.title', message: 'Rendez-vous' })}
        crumbs={[
          { label: t({ id: 'pathways.nav.agenda', message: 'Agenda' }), to: paths.agenda },
          { label: meeting.personName, to: paths.person(meeting.personId) },
        ]}
        detail={[
          meeting.personName,
          kindWord(meeting.kind),
          formatDateTime(meeting.at, timeZone, 'long'),
          meeting.place,
          isToChange ? undefined : presenceWord(meeting.presence),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <div className="grid items-start gap-3 side:grid-cols-2">
        <div className="grid gap-3">
          {isToChange ? (
            <>
              <MoveAppointment meeting={meeting} />
              <CancelAppointment meeting={meeting} />
            </>
          ) : (
            <Panel title={t({ id: 'pathways.appointment.over', message: 'Ce rendez-vous ne change plus' })}>
              <EmptyState title={presenceWord(meeting.presence)}>
                <LinkButton to={`${paths.note}?parcours=${meeting.pathwayId}&prevu=1`}>
                  {t({ id: 'pathways.appointment.another', message: 'Fixer un autre rendez-vous' })}
                </LinkButton>
              </EmptyState>
            </Panel>
          )}
        </div>
        <History meeting={meeting} />
      </div>
    </>
  )
}

function History({ meeting }: { readonly meeting: ReadMeeting }) {
  const { timeZone } = useTerritory()
  const letter = meeting.changes[0]?.told === 'letter' && (
    <LinkButton size="small" to={paths.appointmentLetter(meeting.id)}>
      {t({ id: 'pathways.appointment.letter', message: 'Préparer la lettre' })}
    </LinkButton>
  )
  return (
    <Panel
      title={t({ id: 'pathways.appointment.history', message: 'Changements' })}
      detail={meeting.changes.length}
      actions={letter}
    >
      {meeting.changes.length === 0 ? (
        <EmptyState
          title={t({ id: 'pathways.appointment.unchanged', message: 'Ce rendez-vous n’a pas changé.' })}
        />
      ) : (
        <RowList
          rows={meeting.changes.map((change) => ({
            key: change.id,
            title: changeWords(change, timeZone),
            detail: [change.byName, formatDateTime(change.at, timeZone), toldWord(change.told)].join(' · '),
          }))}
        />
      )}
    </Panel>
  )
}
