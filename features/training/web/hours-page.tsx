import { paths as people } from '#features/people/web/public.ts'
import { download } from '#platform/web/api/call.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { PeriodFields } from '#platform/web/form/period-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { formatDuration, formatPercent } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportHours, type HourRow, readHours } from '../contract.ts'
import { paths } from './paths.ts'

/** Hours and assiduité of the closed sessions, by person and workshop. */
export function HoursPage() {
  const { timeZone } = useTerritory()
  const mayExport = useRight('exchanges.export') !== undefined
  const [fromText, setFrom] = useSearchState('du')
  const [toText, setTo] = useSearchState('au')
  const day = today(timeZone)
  const period = { from: fromText ?? `${day.slice(0, 4)}-01-01`, to: toText ?? day }
  const hours = useLoad(readHours, { query: period }, { keepWhileLoading: true, onFocus: 'keep' })
  const title = t({ id: 'training.hours', message: 'Heures d’atelier' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'training.hours.rule',
          message:
            'Séances clôturées seulement. Assiduité : demi-journées présentes sur présentes et absentes ; excusées et annulées n’y sont pas.',
        })}
        crumbs={[{ label: t({ id: 'training.nav', message: 'Ateliers' }), to: paths.sessions }]}
        actions={
          mayExport && (
            <ExportButton
              nominative
              send={({ format, reason }) =>
                download(exportHours, { body: { format, reason, filters: period } })
              }
            />
          )
        }
      />
      <Panel label={title}>
        <div className="border-b border-line px-4 py-2">
          <FieldRow>
            <PeriodFields {...period} onFrom={setFrom} onTo={setTo} />
          </FieldRow>
        </div>
        <Loaded from={hours}>
          {({ items, minutes }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              rowKey={(one) => `${one.personId} ${one.activityId}`}
              rowName={(one) => `${one.personName}, ${one.publicLabel}`}
              remark={t({
                id: 'training.hours.total',
                message: '{hours} en tout',
                values: { hours: formatDuration(minutes) },
              })}
              empty={
                <EmptyState title={t({ id: 'training.hours.none', message: 'Aucune heure sur ces jours' })}>
                  {t({
                    id: 'training.hours.none-why',
                    message: 'Les heures comptent quand la séance est clôturée.',
                  })}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const columns = (): readonly Column<HourRow>[] => [
  {
    key: 'personne',
    header: t({ id: 'training.column.person', message: 'Personne' }),
    main: true,
    sortBy: (one) => one.personName,
    cell: (one) => <PageLink to={people.person(one.personId)}>{one.personName}</PageLink>,
  },
  {
    key: 'atelier',
    header: t({ id: 'training.column.activity', message: 'Atelier' }),
    main: true,
    sortBy: (one) => one.publicLabel,
    cell: (one) => one.publicLabel,
  },
  {
    key: 'seances',
    header: t({ id: 'training.column.sessions', message: 'Séances' }),
    numeric: true,
    sortBy: (one) => one.sessions,
    cell: (one) => one.sessions,
  },
  {
    key: 'heures',
    header: t({ id: 'training.column.hours', message: 'Heures' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.minutes,
    cell: (one) => formatDuration(one.minutes),
  },
  {
    key: 'assiduite',
    header: t({ id: 'training.column.rate', message: 'Assiduité' }),
    numeric: true,
    sortBy: (one) => (one.expected > 0 ? one.seen / one.expected : null),
    cell: (one) =>
      one.expected > 0 &&
      t({
        id: 'training.rate',
        message: '{rate}, {seen} sur {expected}',
        values: {
          rate: formatPercent(one.seen / one.expected, 0),
          seen: one.seen,
          expected: one.expected,
        },
      }),
  },
]
