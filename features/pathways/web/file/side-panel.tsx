import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { daysAgo, formatDate, formatDateTime, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileDeadline, type FileEpisode, type PersonFile, readFileTimeline } from '../../contract.ts'
import { ChangeLink, ToWriteLink } from '../agenda/agenda-item.tsx'
import { paths } from '../paths.ts'
import { ConveningsPanel } from './convenings-panel.tsx'
import { deadlineLabel } from './labels.ts'
import { plannedOf } from './planned-of.ts'
import { ReferentsPanel } from './referents-panel.tsx'

/** What comes next: the appointment, what is due, and the two référents. */
export function SidePanel({ file, episode }: { readonly file: PersonFile; readonly episode: FileEpisode }) {
  const mayFollow = useRight('pathways.follow') !== undefined
  const timeline = useLoad(readFileTimeline, { params: { personId: file.person.id } }, { onFocus: 'keep' })
  return (
    <>
      <Panel title={t({ id: 'pathways.side.next', message: 'Prochain rendez-vous' })} padded>
        <NextMeeting file={file} episode={episode} />
      </Panel>
      <Panel title={t({ id: 'pathways.side.due', message: 'Échéances' })}>
        <Loaded from={timeline}>
          {({ deadlines }) =>
            deadlines.length === 0 ? (
              <EmptyState title={t({ id: 'pathways.side.nothing', message: "Rien n'est attendu" })} />
            ) : (
              <RowList rows={deadlines.map(deadlineRow)} />
            )
          }
        </Loaded>
      </Panel>
      <ReferentsPanel episode={episode} personId={file.person.id} />
      {mayFollow && episode.isOpen && <ConveningsPanel file={file} episode={episode} />}
    </>
  )
}

function NextMeeting({ file, episode }: { readonly file: PersonFile; readonly episode: FileEpisode }) {
  const { timeZone } = useTerritory()
  const mayChange = useRight('pathways.follow') !== undefined
  const { next, toWrite } = plannedOf(file, episode)
  return (
    <>
      {next ? (
        <>
          <p className="font-title">{formatDateTime(next.at, timeZone)}</p>
          <p className="text-13 text-ink-2">{[next.memberName, next.place].filter(Boolean).join(' · ')}</p>
          <p className="mt-2 flex flex-wrap gap-x-3 gap-y-2 text-13" data-screen-only>
            {mayChange && <ChangeLink meetingId={next.id} />}
            <PageLink to={paths.letter(episode.id, 'appointment')}>
              {t({ id: 'pathways.side.meeting-letter', message: 'Lettre de rendez-vous' })}
            </PageLink>
          </p>
        </>
      ) : (
        <p>{t({ id: 'pathways.side.no-meeting', message: 'Aucun rendez-vous fixé.' })}</p>
      )}
      {toWrite.map((one) => (
        <p key={one.id} className="mt-2 text-13">
          <ToWriteLink at={one.at} />
        </p>
      ))}
    </>
  )
}

/** Late and soon are said of the act that is due, never of the person. */
const deadlineRow = (line: FileDeadline) => {
  const day = today()
  const late = line.dueOn < day
  const soon = !late && line.showsFrom <= day
  const when = daysAgo(line.dueOn, day)
  return {
    key: line.id,
    title: deadlineLabel(line.ruleCode),
    detail: formatDate(line.dueOn),
    end: late ? (
      <StateMark state="bad">{when}</StateMark>
    ) : soon ? (
      <StateMark state="warn">{when}</StateMark>
    ) : (
      when
    ),
  }
}
