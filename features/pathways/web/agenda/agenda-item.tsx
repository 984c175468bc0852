import { localTime } from '#kernel/dates.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import type { AgendaItem } from '#platform/web/design/agenda.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { AgendaEntry } from '../../contract/meetings.ts'
import { paths } from '../paths.ts'
import { kindWord } from '../words.ts'

/** An appointment as a line of an agenda: its hour, whose it is, what for and where. */
export const agendaItem = (entry: AgendaEntry, timeZone: string): AgendaItem => ({
  key: entry.id,
  time: localTime(new Date(entry.at), timeZone),
  title: <PageLink to={paths.person(entry.personId)}>{entry.personName}</PageLink>,
  detail: [kindWord(entry.kind), entry.place].filter(Boolean).join(', '),
  ...(entry.presence === 'planned' &&
    Date.parse(entry.at) > Date.now() && {
      action: <ChangeLink meetingId={entry.id} personName={entry.personName} />,
    }),
})

/** Where an appointment to come is moved or cancelled. */
export function ChangeLink({
  meetingId,
  personName,
}: {
  readonly meetingId: string
  readonly personName?: string
}) {
  return (
    <PageLink to={paths.appointment(meetingId)} className="text-13">
      {t({ id: 'pathways.appointment.change', message: 'Déplacer ou annuler' })}
      {personName && <span className="sr-only"> ({personName})</span>}
    </PageLink>
  )
}

/** A past appointment of which the outcome is missing; it is written from the agenda. */
export function ToWriteLink({ at }: { readonly at: string }) {
  const { timeZone } = useTerritory()
  const when = formatDateTime(at, timeZone, 'day')
  return (
    <PageLink to={paths.agenda}>
      {t({ id: 'pathways.next-to-write', message: 'à noter : {when}', values: { when } })}
    </PageLink>
  )
}
