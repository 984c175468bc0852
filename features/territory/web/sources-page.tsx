import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportSources, listSources, type Source } from '../contract.ts'

const columns = (): Column<Source>[] => [
  {
    key: 'source',
    header: t({ id: 'territory.column.source', message: 'Source' }),
    main: true,
    cell: (one) => one.label,
  },
  {
    key: 'version',
    header: t({ id: 'territory.column.version', message: 'Version' }),
    main: true,
    cell: (one) => one.version,
  },
  {
    key: 'licence',
    header: t({ id: 'territory.column.licence', message: 'Licence' }),
    cell: (one) =>
      one.licence ? sourceText(one.licence) : t({ id: 'territory.licence.unknown', message: 'non indiquée' }),
  },
  {
    key: 'recue',
    header: t({ id: 'territory.column.imported', message: 'Reçue' }),
    main: true,
    cell: (one) => formatDateTime(one.importedAt),
  },
  {
    key: 'lignes',
    header: t({ id: 'territory.column.rows', message: 'Lignes' }),
    numeric: true,
    cell: (one) => formatNumber(one.rowsKept),
  },
  {
    key: 'ecartees',
    header: t({ id: 'territory.column.issues', message: 'Écartées' }),
    numeric: true,
    cell: (one) => formatNumber(one.issues),
  },
]

/** Where the lists come from: nothing on the screens is without its source. */
export function SourcesPage() {
  const sources = useLoad(listSources)
  return (
    <>
      <PageHeader
        title={t({ id: 'territory.sources.title', message: 'Sources des référentiels' })}
        detail={t({
          id: 'territory.sources.detail',
          message: 'Listes officielles dont se servent toutes les pages, avec leur version et leur licence.',
        })}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) => download(exportSources, { body: { format, filters: {} } })}
          />
        }
      />
      <Panel label={t({ id: 'territory.sources.title', message: 'Sources des référentiels' })}>
        <Loaded from={sources}>
          {({ items }) => (
            <Table
              caption={t({ id: 'territory.sources.title', message: 'Sources des référentiels' })}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.code}
              rowName={(one) => one.label}
              empty={
                <EmptyState
                  title={t({ id: 'territory.sources.none', message: 'Aucune liste n’est chargée.' })}
                />
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}
