import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type BrakeLine, exportBrakeFigures, readBrakeFigures } from '../../contract.ts'
import { themes } from '../../rules/themes.ts'
import { nameOf } from '../listed.ts'

const YEARS = 5

/** Brakes found and lifted in a year, by theme; a small count of a structure is not published. */
export function BrakeFiguresPage() {
  const thisYear = Number(today().slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back))
  const [chosen, choose] = useSearchState('annee')
  const year = years.find((one) => one === chosen) ?? String(thisYear)
  const read = useLoad(readBrakeFigures, { query: { year } }, { keepWhileLoading: true })
  const title = t({ id: 'pathways.brakes.nav', message: 'Freins levés' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'pathways.brakes.detail',
          message:
            'Freins relevés et levés dans l’année, par thème. La durée va du diagnostic qui relève le frein au jour où il est levé. Ces comptes restent quand les diagnostics sont effacés.',
        })}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) => download(exportBrakeFigures, { body: { format, filters: { year } } })}
          />
        }
      />
      <Panel label={title}>
        <div className="border-b border-line px-4 py-3" data-screen-only>
          <Select
            label={t({ id: 'pathways.brakes.year', message: 'Année' })}
            value={year}
            onChange={choose}
            options={years.map((one) => ({ value: one, label: one }))}
          />
        </div>
        <Loaded from={read}>
          {({ scope, total, items }) => (
            <>
              <p className="px-4 py-2" role="status">
                {scope === 'territory'
                  ? t({ id: 'pathways.brakes.territory', message: 'Tout le territoire.' })
                  : t({
                      id: 'pathways.brakes.structure',
                      message: 'Votre structure. Un compte de moins de 5 n’est pas publié.',
                    })}{' '}
                {t({
                  id: 'pathways.brakes.total',
                  message: 'Freins relevés : {opened}. Levés : {lifted}. Durée médiane : {days}.',
                  values: {
                    opened: countWord(total.opened),
                    lifted: countWord(total.lifted),
                    days: daysWord(total.medianDays),
                  },
                })}
              </p>
              <Table
                caption={title}
                columns={columns()}
                rows={items}
                rowKey={(one) => one.themeCode}
                rowName={(one) => nameOf(themes, one.themeCode)}
                empty={
                  <EmptyState title={t({ id: 'pathways.brakes.none', message: 'Aucun frein cette année' })}>
                    {t({
                      id: 'pathways.brakes.none-why',
                      message: 'Les freins notés dans les diagnostics se comptent ici.',
                    })}
                  </EmptyState>
                }
              />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const countWord = (count: number | null): string =>
  count === null ? t({ id: 'pathways.brakes.hidden', message: 'non publié' }) : formatNumber(count)

const daysWord = (days: number | null): string =>
  days === null
    ? '–'
    : t({ id: 'pathways.brakes.days', message: '{days} j', values: { days: formatNumber(days) } })

const columns = (): Column<BrakeLine>[] => [
  {
    key: 'theme',
    header: t({ id: 'pathways.brakes.theme', message: 'Thème' }),
    main: true,
    sortBy: (one) => nameOf(themes, one.themeCode),
    cell: (one) => nameOf(themes, one.themeCode),
  },
  {
    key: 'releves',
    header: t({ id: 'pathways.brakes.opened', message: 'Relevés' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.opened,
    cell: (one) => countWord(one.opened),
  },
  {
    key: 'leves',
    header: t({ id: 'pathways.brakes.lifted', message: 'Levés' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.lifted,
    cell: (one) => countWord(one.lifted),
  },
  {
    key: 'duree',
    header: t({ id: 'pathways.brakes.median', message: 'Durée médiane' }),
    numeric: true,
    sortBy: (one) => one.medianDays,
    cell: (one) => daysWord(one.medianDays),
  },
]
