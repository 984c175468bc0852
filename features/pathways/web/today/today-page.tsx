import { Suspense, useMemo, useState } from 'react'
import { exportDeadlines, listDeadlines } from '#features/deadlines/contract.ts'
import { download } from '#platform/web/api/call.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { type Command, useCommands } from '#platform/web/frame/command.ts'
import { today as dayToday, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Loading } from '#platform/web/states/loading.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { readAgenda } from '../../contract/meetings.ts'
import { NewPersonButton } from '../new-person-button.tsx'
import { paths } from '../paths.ts'
import { AgendaPanel } from './agenda-panel.tsx'
import { CaseloadPanel } from './caseload-panel.tsx'
import { CoverNotes } from './cover-notes.tsx'
import { FirstDay } from './first-day.tsx'
import { fridayOf, groupLines } from './group-lines.ts'
import { LinesPanel } from './lines-panel.tsx'
import { NewsPanel } from './news-panel.tsx'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The day; who follows nobody yet and has nothing due sees how to begin. */
export function TodayPage() {
  const follows = useRight('pathways.follow') === 'own'
  const { timeZone } = useTerritory()
  const summary = useLoad(readCaseloadSummary, { query: {} }, { enabled: follows })
  const lines = useLoad(listDeadlines, { query: { until: fridayOf(dayToday(timeZone)) } })
  if (follows && (summary.isPending || lines.isPending)) return <Loading />
  const due = lines.data && lines.data.mineTotal + lines.data.desks.length + lines.data.escalatedTotal
  return summary.data?.open === 0 && due === 0 ? (
    <FirstDay etpHundredths={summary.data.etpHundredths} />
  ) : (
    <Day />
  )
}

/** What must be done now, with the rule and the date that make it due. */
function Day() {
  const { timeZone } = useTerritory()
  const follows = useRight('pathways.follow') !== undefined
  const mayExport = useRight('exchanges.export') !== undefined
  const holds = useRight('pathways.follow') === 'own'
  const today = dayToday(timeZone)
  const lines = useLoad(listDeadlines, { query: { until: fridayOf(today) } })
  const agenda = useLoad(readAgenda, { query: { from: today, to: today } }, { enabled: follows })
  const appointments = agenda.data?.items.filter((entry) => entry.presence === 'planned') ?? []
  const [open, setOpen] = useState<string>()
  const firstToNote = lines.data?.mine.find((line) => line.ruleCode === 'monthly-meeting')?.id
  const commands = useMemo<readonly Command[]>(
    () =>
      follows
        ? [
            {
              key: 'note',
              label: t({ id: 'pathways.note', message: 'Noter un échange' }),
              shortcut: 'n',
              run: () => (firstToNote ? setOpen(firstToNote) : go(paths.note)),
            },
          ]
        : [],
    [firstToNote, follows],
  )
  useCommands(commands)
  const desks = lines.data?.desks ?? []
  const isLate = (line: { readonly firstDueOn: string }) => line.firstDueOn < today
  const late =
    (lines.data?.mine.filter((line) => line.dueOn < today).length ?? 0) + desks.filter(isLate).length
  return (
    <>
      <PageHeader
        title={capital(formatDate(today, 'long').replace(/ \d{4}$/, ''))}
        // Nothing is said of the day before it was read: « Rien en retard » would be false meanwhile.
        detail={
          lines.data &&
          t({
            id: 'pathways.today.detail',
            message:
              '{late, plural, =0 {Rien en retard} one {# action en retard} other {# actions en retard}}, {all} à faire.',
            values: { late, all: lines.data.mineTotal + desks.length },
          })
        }
        actions={
          <>
            <NewPersonButton />
            {follows && (
              <LinkButton to={paths.note} kind="primary" icon="chat">
                {t({ id: 'pathways.note', message: 'Noter un échange' })}
              </LinkButton>
            )}
            {mayExport && (
              <ExportButton
                nominative
                send={(chosen) =>
                  download(exportDeadlines, { body: { ...chosen, filters: { until: fridayOf(today) } } })
                }
              />
            )}
          </>
        }
      />
      {follows && <CoverNotes />}
      <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_292px]">
        <div className="grid gap-3">
          <Loaded from={lines}>
            {(reply) => {
              const groups = groupLines(reply.mine, today)
              const toggle = (id: string) => setOpen(open === id ? undefined : id)
              const common = { today, timeZone, sources: reply.sources, open, onToggle: toggle }
              return (
                <>
                  <LinesPanel {...common} group="late" lines={groups.late} desks={desks.filter(isLate)} />
                  <LinesPanel
                    {...common}
                    group="today"
                    lines={groups.today}
                    desks={desks.filter((line) => !isLate(line))}
                    appointments={appointments}
                  />
                  <LinesPanel {...common} group="week" lines={groups.week} />
                  {groups.after.length > 0 && <LinesPanel {...common} group="after" lines={groups.after} />}
                  {reply.escalated.length > 0 && (
                    <LinesPanel
                      {...common}
                      group="escalated"
                      lines={reply.escalated}
                      total={reply.escalatedTotal}
                    />
                  )}
                </>
              )
            }}
          </Loaded>
        </div>
        <div className="grid gap-3">
          {follows && <AgendaPanel today={today} timeZone={timeZone} />}
          {follows && <NewsPanel today={today} />}
          {holds && <CaseloadPanel />}
          <Suspense>
            <Slot name="today.panel" props={{}} />
          </Suspense>
        </div>
      </div>
    </>
  )
}
