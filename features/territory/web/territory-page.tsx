import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportCommunes, listZones, readTerritory, type Territory } from '../contract.ts'
import { ZonesPanel } from './zones-panel.tsx'

type Commune = NonNullable<Territory['perimeter']>['communes'][number]

const columns = (): Column<Commune>[] => [
  {
    key: 'commune',
    header: t({ id: 'territory.column.commune', message: 'Commune' }),
    main: true,
    sortBy: (one) => one.name,
    cell: (one) => one.name,
  },
  {
    key: 'code',
    header: t({ id: 'territory.column.code', message: 'Code Insee' }),
    main: true,
    sortBy: (one) => one.code,
    cell: (one) => one.code,
  },
  {
    key: 'departement',
    header: t({ id: 'territory.column.departement', message: 'Département' }),
    sortBy: (one) => one.departementCode,
    cell: (one) => one.departementCode,
  },
  {
    key: 'habitants',
    header: t({ id: 'territory.column.population', message: 'Habitants' }),
    numeric: true,
    main: true,
    sortBy: (one) => one.population,
    cell: (one) => (one.population === null ? '' : formatNumber(one.population)),
  },
]

/** Where the team works today: communes, zonings and programmes. */
export function TerritoryPage() {
  const territory = useLoad(readTerritory)
  const zones = useLoad(listZones)
  const mayChange = useRight('territory.administer') !== undefined
  return (
    <Loaded from={territory}>
      {({ name, subtitle, perimeter }) => (
        <>
          <PageHeader
            title={name}
            detail={subtitle}
            actions={
              mayChange && (
                <LinkButton to="territoire/perimetre">
                  {t({ id: 'territory.perimeter.change', message: 'Changer le périmètre' })}
                </LinkButton>
              )
            }
          />
          <div className="grid items-start gap-4 side:grid-cols-2">
            <Panel
              title={perimeter?.label ?? t({ id: 'territory.tab.perimeter', message: 'Périmètre' })}
              actions={
                <ExportButton
                  nominative={false}
                  list={t({ id: 'territory.communes', message: 'Communes du périmètre' })}
                  send={({ format }) => download(exportCommunes, { body: { format, filters: {} } })}
                />
              }
              detail={
                perimeter &&
                t({
                  id: 'territory.perimeter.since',
                  message: 'En place depuis le {day}. Source : {source}',
                  values: {
                    day: formatDate(perimeter.validFrom, 'long'),
                    source: sourceWords(perimeter.source),
                  },
                })
              }
            >
              <Table
                caption={t({ id: 'territory.communes', message: 'Communes du périmètre' })}
                columns={columns()}
                rows={perimeter?.communes ?? []}
                rowKey={(one) => one.code}
                rowName={(one) => one.name}
                empty={
                  <EmptyState
                    title={t({
                      id: 'territory.perimeter.none',
                      message: 'Aucun périmètre n’est en place aujourd’hui.',
                    })}
                  />
                }
              />
            </Panel>
            <Loaded from={zones}>
              {({ items }) => <ZonesPanel zones={items} communes={perimeter?.communes ?? []} />}
            </Loaded>
          </div>
        </>
      )}
    </Loaded>
  )
}

const sourceWords = (source: string): string =>
  source === 'chosen-by-hand'
    ? t({ id: 'territory.perimeter.by-hand', message: 'communes choisies à la main' })
    : source
