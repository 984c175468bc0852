import { LinkButton } from '#platform/web/design/link-button.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatTime } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { AgendaEntry } from '../../contract/meetings.ts'
import { ChangeLink } from '../agenda/agenda-item.tsx'
import { personPaths } from '../person-paths.ts'
import { kindWord } from '../words.ts'

const MINUTE_MS = 60_000

/** An appointment of the day: when, and the file to prepare it. */
export function AppointmentRow({
  entry,
  timeZone,
}: {
  readonly entry: AgendaEntry
  readonly timeZone: string
}) {
  const minutes = Math.round((Date.parse(entry.at) - Date.now()) / MINUTE_MS)
  return (
    <li className="grid items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 last:border-0 list:grid-cols-[156px_1fr_152px_128px]">
      <PageLink to={personPaths.file(entry.personId)} className="font-semibold">
        {entry.personName}
      </PageLink>
      <div className="min-w-0">
        {kindWord(entry.kind)}, {formatTime(entry.at, timeZone)}
        {entry.place && <div className="text-13 text-ink-2">{entry.place}</div>}
        {minutes > 0 && (
          <div>
            <ChangeLink meetingId={entry.id} personName={entry.personName} />
          </div>
        )}
      </div>
      <StateMark state={minutes > 0 ? 'info' : 'todo'}>
        {minutes > 0
          ? t({ id: 'pathways.in', message: 'dans {time}', values: { time: formatDuration(minutes) } })
          : t({ id: 'pathways.to-record', message: 'à noter' })}
      </StateMark>
      <div className="list:text-end">
        <LinkButton size="small" to={personPaths.file(entry.personId)}>
          {t({ id: 'pathways.act.prepare', message: 'Préparer' })}
        </LinkButton>
      </div>
    </li>
  )
}
