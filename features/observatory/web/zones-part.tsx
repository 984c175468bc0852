import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { Portrait } from '../contract.ts'

type Zone = Portrait['zones'][number]

/** « Bassin d’emploi DOUAI »; a programme says what it is in its label. */
const zoneWords = ({ kind, label }: Zone): string => {
  const values = { label }
  if (kind === 'bmo-basin')
    return t({ id: 'observatory.scope.basin', message: 'Bassin d’emploi {label}', values })
  if (kind === 'employment-zone')
    return t({ id: 'observatory.zone.employment', message: 'Zone d’emploi {label}', values })
  if (kind === 'density') return t({ id: 'observatory.zone.density', message: 'Densité : {label}', values })
  return label
}

const columns = (communes: number): Column<Zone>[] => [
  {
    key: 'zone',
    header: t({ id: 'observatory.column.zone', message: 'Programme ou zonage' }),
    cell: zoneWords,
  },
  {
    key: 'nature',
    header: t({ id: 'observatory.column.nature', message: 'Nature' }),
    cell: (one) =>
      one.isProgramme
        ? t({ id: 'observatory.zone.programme', message: 'programme' })
        : t({ id: 'observatory.zone.zoning', message: 'zonage' }),
  },
  {
    key: 'communes',
    header: t({ id: 'observatory.column.communes', message: 'Communes du périmètre' }),
    numeric: true,
    cell: (one) =>
      t({
        id: 'observatory.zone.count',
        message: '{count} sur {total}',
        values: { count: formatNumber(one.communes), total: formatNumber(communes) },
      }),
  },
]

/** Programmes first, then zonings: with how much of the perimeter each covers. */
export function ZonesPart({ portrait }: { readonly portrait: Portrait }) {
  const title = t({ id: 'observatory.section.programmes', message: 'Programmes et périmètres' })
  return (
    <Table
      caption={title}
      columns={columns(portrait.perimeter?.communes ?? 0)}
      rows={portrait.zones.toSorted((one, other) => Number(other.isProgramme) - Number(one.isProgramme))}
      rowKey={(one) => `${one.kind} ${one.code}`}
      rowName={zoneWords}
      hideFooter
    />
  )
}
