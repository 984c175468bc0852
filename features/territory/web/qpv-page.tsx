import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportQpv, listQpv } from '../contract.ts'
import { QpvImport } from './qpv-import.tsx'

interface Neighbourhood {
  readonly code: string
  readonly name: string
  readonly communeName: string
}

const columns = (): Column<Neighbourhood>[] => [
  {
    key: 'quartier',
    header: t({ id: 'territory.column.qpv', message: 'Quartier' }),
    main: true,
    sortBy: (one) => one.name,
    cell: (one) => one.name,
  },
  {
    key: 'code',
    header: t({ id: 'territory.column.qpv-code', message: 'Code' }),
    main: true,
    sortBy: (one) => one.code,
    cell: (one) => one.code,
  },
  {
    key: 'commune',
    header: t({ id: 'territory.column.commune', message: 'Commune' }),
    main: true,
    sortBy: (one) => one.communeName,
    cell: (one) => one.communeName,
  },
]

/** Priority neighbourhoods that the territory imported; a person is placed in one by hand, with its proof. */
export function QpvPage() {
  const list = useLoad(listQpv)
  const mayImport = useRight('territory.administer') !== undefined
  return (
    <>
      <PageHeader
        title={t({ id: 'territory.qpv.title', message: 'Quartiers prioritaires (QPV)' })}
        detail={t({
          id: 'territory.qpv.detail',
          message:
            'La liste vient du territoire. L’appartenance d’une personne se choisit à la main, avec son justificatif.',
        })}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) => download(exportQpv, { body: { format, filters: {} } })}
          />
        }
      />
      <div className={mayImport ? 'grid items-start gap-4 side:grid-cols-2' : 'grid gap-4'}>
        <Panel label={t({ id: 'territory.qpv.title', message: 'Quartiers prioritaires (QPV)' })}>
          <Loaded from={list}>
            {({ items }) => (
              <Table
                caption={t({ id: 'territory.qpv.title', message: 'Quartiers prioritaires (QPV)' })}
                columns={columns()}
                rows={items}
                rowKey={(one) => one.code}
                rowName={(one) => one.name}
                empty={
                  <EmptyState
                    title={t({ id: 'territory.qpv.none', message: 'Aucun quartier pour le moment.' })}
                  >
                    {t({
                      id: 'territory.qpv.how',
                      message:
                        'L’administration du territoire importe sa liste : code, nom et commune de chaque quartier.',
                    })}
                  </EmptyState>
                }
              />
            )}
          </Loaded>
        </Panel>
        {mayImport && <QpvImport />}
      </div>
    </>
  )
}
