import { addDays, mondayOf } from '#kernel/dates.ts'
import { download } from '#platform/web/api/call.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Agenda } from '#platform/web/design/agenda.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { today as dayToday, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { exportAgenda } from '../../contract/exports.ts'
import { type AgendaEntry, readAgenda } from '../../contract/meetings.ts'
import { paths } from '../paths.ts'
import { kindWord, presenceWord } from '../words.ts'
import { agendaItem } from './agenda-item.tsx'
import { CalendarAddress } from './calendar-address.tsx'
import { DoubleConvenings } from './double-convenings.tsx'
import { ToWritePanel } from './to-write-panel.tsx'

/** A week of appointments, day by day, and the address that brings them to another calendar. */
export function AgendaPage() {
  const { timeZone } = useTerritory()
  const mayExport = useRight('exchanges.export') !== undefined
  const today = dayToday(timeZone)
  const [week] = useSearchState('semaine')
  const monday = mondayOf(week && /^\d{4}-\d{2}-\d{2}$/.test(week) ? week : today)
  const agenda = useLoad(
    readAgenda,
    { query: { from: monday, to: addDays(monday, 6) } },
    { keepWhileLoading: true },
  )
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  const to = (shift: number) => paths.agendaOf(addDays(monday, shift))
  return (
    <>
      <PageHeader
        title={t({ id: 'pathways.nav.agenda', message: 'Agenda' })}
        detail={t({
          id: 'pathways.agenda.of',
          message: 'Semaine du {day}',
          values: { day: formatDate(monday, 'long') },
        })}
        actions={
          <>
            <LinkButton to={to(-7)}>
              {t({ id: 'pathways.agenda.before', message: 'Semaine précédente' })}
            </LinkButton>
            <LinkButton to={to(7)}>
              {t({ id: 'pathways.agenda.after', message: 'Semaine suivante' })}
            </LinkButton>
            {mayExport && (
              <ExportButton
                nominative
                send={(chosen) =>
                  download(exportAgenda, {
                    body: { ...chosen, filters: { from: monday, to: addDays(monday, 6) } },
                  })
                }
              />
            )}
            <LinkButton to={`${paths.note}?prevu=1`} kind="primary" icon="calendar">
              {t({ id: 'pathways.plan.title', message: 'Fixer un rendez-vous' })}
            </LinkButton>
          </>
        }
      />
      <Loaded from={agenda}>
        {({ items, toWrite }) => (
          <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_292px]">
            <div className="grid gap-3 list:grid-cols-2">
              {days
                .filter((day, index) => index < 5 || items.some((item) => item.onDate === day))
                .map((day) => (
                  <Panel key={day} title={formatDate(day, 'weekday')}>
                    <DayAgenda items={items.filter((item) => item.onDate === day)} timeZone={timeZone} />
                  </Panel>
                ))}
            </div>
            <div className="grid gap-3">
              <DoubleConvenings />
              <ToWritePanel items={toWrite} timeZone={timeZone} />
              <CalendarAddress />
            </div>
          </div>
        )}
      </Loaded>
    </>
  )
}

function DayAgenda({
  items,
  timeZone,
}: {
  readonly items: readonly AgendaEntry[]
  readonly timeZone: string
}) {
  if (items.length === 0) return <EmptyState title={t({ id: 'pathways.agenda.free', message: 'Libre' })} />
  return (
    <Agenda
      items={items.map((item) => ({
        ...agendaItem(item, timeZone),
        detail: [
          kindWord(item.kind),
          item.presence === 'planned' ? undefined : presenceWord(item.presence),
          item.place,
        ]
          .filter(Boolean)
          .join(', '),
        over: item.presence !== 'planned',
      }))}
    />
  )
}
