import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportOperations, listOperations, type Operation } from '../contract.ts'
import { paths } from './paths.ts'

/** What the FSE+ pays for, operation by operation, with what is still to be collected. */
export function OperationsPage() {
  const mayManage = useRight('funding.manage') !== undefined
  const mayExport = useRight('exchanges.export') !== undefined
  const title = t({ id: 'funding.operations', message: 'Opérations FSE+' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'funding.operations.detail',
          message: 'Une personne compte une fois par opération, même si elle en sort et y revient.',
        })}
        actions={
          <>
            {mayExport && (
              <ExportButton
                nominative={false}
                send={({ format }) => download(exportOperations, { body: { format, filters: {} } })}
              />
            )}
            {mayManage && (
              <LinkButton to={paths.newOperation} kind="primary" icon="add">
                {t({ id: 'funding.operation.new', message: 'Créer une opération' })}
              </LinkButton>
            )}
          </>
        }
      />
      <Panel label={title}>
        <Loaded from={useLoad(listOperations)}>
          {({ items }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.id}
              rowName={(one) => one.label}
              onOpen={(one) => go(paths.operation(one.id))}
              empty={
                <EmptyState title={t({ id: 'funding.operations.none', message: 'Aucune opération ici' })}>
                  {mayManage
                    ? t({
                        id: 'funding.operations.none-manage',
                        message: 'Créez celle que le service gestionnaire a conventionnée.',
                      })
                    : t({
                        id: 'funding.operations.none-read',
                        message: 'La gestion FSE+ crée les opérations et y inscrit les participants.',
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

const columns = (): readonly Column<Operation>[] => [
  {
    key: 'operation',
    header: t({ id: 'funding.column.operation', message: 'Opération' }),
    main: true,
    sortBy: (one) => one.label,
    cell: (one) => (
      <>
        <PageLink to={paths.operation(one.id)}>{one.label}</PageLink>
        <span className="block text-13 text-ink-2">{one.code}</span>
      </>
    ),
  },
  {
    key: 'dates',
    header: t({ id: 'funding.column.days', message: 'Du, au' }),
    sortBy: (one) => one.startsOn,
    cell: (one) =>
      t({
        id: 'funding.days',
        message: '{from} au {to}',
        values: { from: formatDate(one.startsOn), to: formatDate(one.endsOn) },
      }),
  },
  {
    key: 'participants',
    header: t({ id: 'funding.column.participants', message: 'Participants' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.participants,
    cell: (one) => formatNumber(one.participants),
  },
  {
    key: 'presents',
    header: t({ id: 'funding.column.present', message: 'Présents' }),
    numeric: true,
    sortBy: (one) => one.present,
    cell: (one) => formatNumber(one.present),
  },
  {
    key: 'entrees',
    header: t({ id: 'funding.column.entries', message: 'Entrées à compléter' }),
    numeric: true,
    sortBy: (one) => one.entryIncomplete,
    cell: (one) => formatNumber(one.entryIncomplete),
  },
  {
    key: 'sorties',
    header: t({ id: 'funding.column.exits', message: 'Sorties à compléter' }),
    numeric: true,
    sortBy: (one) => one.exitIncomplete,
    cell: (one) => formatNumber(one.exitIncomplete),
  },
]
