import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { exportServices, searchServices } from '../contract.ts'
import { listsSource } from '../rules/service-lists.ts'
import { NoService } from './no-service.tsx'
import { paths } from './paths.ts'
import { serviceColumns } from './service-columns.tsx'
import { ServiceFilterFields, useServiceFilters } from './service-filters.tsx'

/** The local offer: what exists, where, for whom, and how to reach it. */
export function ServicesPage() {
  const mayKeep = useRight('services.keep') !== undefined
  const asked = useServiceFilters()
  const { filters, communeName } = asked
  const [offset, setOffset] = useOffset()
  const found = useLoad(searchServices, { query: { ...filters, offset } }, { keepWhileLoading: true })
  const title = t({ id: 'services.title', message: 'Services locaux' })
  return (
    <>
      <PageHeader
        title={title}
        detail={sourceText(listsSource.source)}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) => download(exportServices, { body: { format, filters } })}
            />
            {mayKeep && (
              <LinkButton to={paths.lists}>
                {t({ id: 'services.import', message: 'Importer des services' })}
              </LinkButton>
            )}
          </>
        }
      />
      <Panel label={title}>
        <ServiceFilterFields {...asked} />
        <Loaded from={found}>
          {({ items, total, kept }) => (
            <Table
              caption={title}
              columns={serviceColumns(communeName ?? '')}
              rows={items}
              rowKey={(one) => one.id}
              rowName={(one) => one.name}
              total={total}
              sortedByServer
              actions={<Pager offset={offset} total={total} onChange={setOffset} />}
              empty={<NoService kept={kept} />}
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}
