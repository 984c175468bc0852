import { download } from '#platform/web/api/call.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportZones, type Zone } from '../contract.ts'

/** Several zonings may bear one name: « Douai » is an employment zone, « DOUAI » a basin of the survey. */
const natureOf = ({ isProgramme, kind }: Zone): string => {
  if (isProgramme) return t({ id: 'territory.zone.programme', message: 'programme' })
  if (kind === 'bmo-basin') return t({ id: 'territory.zone.basin', message: 'bassin d’emploi' })
  if (kind === 'employment-zone') return t({ id: 'territory.zone.employment', message: 'zone d’emploi' })
  if (kind === 'density') return t({ id: 'territory.zone.density', message: 'densité, 3 niveaux' })
  if (kind === 'density-7') return t({ id: 'territory.zone.density-7', message: 'densité, 7 niveaux' })
  return t({ id: 'territory.zone.zoning', message: 'zonage' })
}

const columns = (names: ReadonlyMap<string, string>): Column<Zone>[] => [
  {
    key: 'zone',
    header: t({ id: 'territory.column.zone', message: 'Zonage ou programme' }),
    main: true,
    cell: (one) => one.label,
  },
  {
    key: 'nature',
    header: t({ id: 'territory.column.nature', message: 'Nature' }),
    main: true,
    cell: (one) => <Tag>{natureOf(one)}</Tag>,
  },
  {
    key: 'communes',
    header: t({ id: 'territory.column.communes', message: 'Communes concernées' }),
    main: true,
    cell: (one) =>
      one.communeCodes.length === names.size
        ? t({ id: 'territory.zone.all', message: 'toutes' })
        : one.communeCodes.length <= 3
          ? one.communeCodes.map((code) => names.get(code) ?? code).join(', ')
          : t({
              id: 'territory.zone.count',
              message: '{count} sur {total}',
              values: { count: formatNumber(one.communeCodes.length), total: formatNumber(names.size) },
            }),
  },
]

/** Zonings and national programmes with at least one commune of the perimeter. */
export function ZonesPanel({
  zones,
  communes,
}: {
  readonly zones: readonly Zone[]
  readonly communes: readonly { readonly code: string; readonly name: string }[]
}) {
  const names = new Map(communes.map(({ code, name }) => [code, name]))
  return (
    <Panel
      title={t({ id: 'territory.zones', message: 'Zonages et programmes' })}
      actions={
        <ExportButton
          nominative={false}
          list={t({ id: 'territory.zones', message: 'Zonages et programmes' })}
          send={({ format }) => download(exportZones, { body: { format, filters: {} } })}
        />
      }
    >
      <Table
        caption={t({ id: 'territory.zones', message: 'Zonages et programmes' })}
        columns={columns(names)}
        rows={zones}
        rowKey={(one) => `${one.kind}-${one.code}`}
        rowName={(one) => one.label}
        empty={
          <EmptyState
            title={t({ id: 'territory.zones.none', message: 'Aucun zonage connu ne touche ce périmètre.' })}
          >
            {t({
              id: 'territory.zones.how',
              message: 'Les zonages viennent de fichiers officiels que l’administration du service importe.',
            })}
          </EmptyState>
        }
      />
    </Panel>
  )
}
