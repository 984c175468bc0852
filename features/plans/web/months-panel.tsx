import { Panel } from '#platform/web/design/panel.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { FlatRow } from './flat-rows.ts'
import { paths } from './paths.ts'
import { stateWord } from './words.ts'

interface Event {
  readonly key: string
  readonly on: string
  readonly isEnd: boolean
  readonly row: FlatRow
}

/** What begins and what ends, day by day. */
const eventsOf = (rows: readonly FlatRow[]): Event[] =>
  rows
    .flatMap((row) => [
      ...(row.startsOn ? [{ key: `${row.id}-d`, on: row.startsOn, isEnd: false, row }] : []),
      ...(row.endsOn ? [{ key: `${row.id}-f`, on: row.endsOn, isEnd: true, row }] : []),
    ])
    .toSorted((one, other) => one.on.localeCompare(other.on))

/** The calendar of a year, month by month; a month where nothing happens is left out. */
export function MonthsPanel({ rows }: { readonly rows: readonly FlatRow[] }) {
  const [asked, setYear] = useSearchState('annee')
  const events = eventsOf(rows)
  const years = [...new Set(events.map(({ on }) => on.slice(0, 4)))]
  const thisYear = today().slice(0, 4)
  const year = years.find((one) => one === asked) ?? years.find((one) => one === thisYear) ?? years[0] ?? ''
  const months = Map.groupBy(
    events.filter(({ on }) => on.startsWith(year)),
    ({ on }) => on.slice(0, 7),
  )
  return (
    <Panel
      title={t({ id: 'plans.months', message: 'Mois par mois' })}
      actions={
        <SegmentedControl
          label={t({ id: 'plans.months.year', message: 'Année' })}
          options={years.map((value) => ({ value, label: value }))}
          value={year}
          onChange={setYear}
        />
      }
    >
      {months.size === 0 ? (
        <EmptyState
          title={t({ id: 'plans.months.none', message: 'Rien ne commence ni ne finit cette année' })}
        />
      ) : (
        <div className="grid gap-x-6 gap-y-4 p-4 list:grid-cols-2 side:grid-cols-3">
          {[...months].map(([month, inMonth]) => (
            <section key={month} aria-label={formatDate(`${month}-01`, 'month')}>
              <h3 className="border-b border-line pb-1 text-14 font-title">
                {formatDate(`${month}-01`, 'month')}
              </h3>
              <ol>
                {inMonth.map((one) => (
                  <Line key={one.key} event={one} />
                ))}
              </ol>
            </section>
          ))}
        </div>
      )}
    </Panel>
  )
}

function Line({ event: { on, isEnd, row } }: { readonly event: Event }) {
  return (
    <li className="border-b border-line py-1 last:border-0">
      <time dateTime={on} className="text-13 text-ink-2">
        {isEnd
          ? t({
              id: 'plans.months.ends',
              message: '{day} : se termine',
              values: { day: formatDate(on, 'day') },
            })
          : t({
              id: 'plans.months.begins',
              message: '{day} : commence',
              values: { day: formatDate(on, 'day') },
            })}
      </time>
      <span className="block">
        <PageLink to={paths.action(row.id)}>{row.label}</PageLink>{' '}
        {isEnd && <span className="text-13 text-ink-2">({stateWord(row.shown)})</span>}
      </span>
    </li>
  )
}
