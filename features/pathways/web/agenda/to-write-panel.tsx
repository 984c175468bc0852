import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { type AgendaEntry, changeMeeting } from '../../contract/meetings.ts'
import type { Presence } from '../../rules/meeting-kinds.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { kindWord } from '../words.ts'

/** Appointments that are past and of which nobody said how they went: three buttons each. */
export function ToWritePanel({
  items,
  timeZone,
}: {
  readonly items: readonly AgendaEntry[]
  readonly timeZone: string
}) {
  const change = useAct(changeMeeting, { refresh: refreshedByMeetings })
  const say = (item: AgendaEntry, presence: Presence) =>
    change.start({
      params: { meetingId: item.id },
      body: {
        version: item.version,
        kind: item.kind,
        at: item.at,
        minutes: item.minutes,
        place: item.place,
        note: item.note,
        presence,
      },
    })
  return (
    <Panel title={t({ id: 'pathways.to-write', message: 'À noter' })} detail={items.length}>
      {change.problem && (
        <p role="alert" className="px-4 py-2">
          {wordsOf(change.problem)}
        </p>
      )}
      {items.length === 0 ? (
        <EmptyState
          title={t({ id: 'pathways.to-write.none', message: 'Tous les rendez-vous passés sont notés.' })}
        />
      ) : (
        <RowList
          rows={items.map((item) => ({
            key: item.id,
            title: item.personName,
            detail: `${kindWord(item.kind)}, ${formatDateTime(item.at, timeZone, 'day')}`,
            end: (
              <span className="flex flex-wrap justify-end gap-1">
                <Button size="small" onClick={() => say(item, 'honoured')}>
                  {t({ id: 'pathways.entry.held', message: 'Tenu' })}
                </Button>
                <Button size="small" onClick={() => say(item, 'absent')}>
                  {t({ id: 'pathways.entry.absent', message: 'Absent' })}
                </Button>
                <Button size="small" onClick={() => say(item, 'excused')}>
                  {t({ id: 'pathways.entry.excused', message: 'Excusé' })}
                </Button>
              </span>
            ),
          }))}
        />
      )}
    </Panel>
  )
}
