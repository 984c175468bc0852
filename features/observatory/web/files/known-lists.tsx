import { Panel } from '#platform/web/design/panel.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { OfficialList } from '../../contract.ts'

const columns = (): Column<OfficialList>[] => [
  {
    key: 'liste',
    header: t({ id: 'observatory.files.list', message: 'Liste et producteur' }),
    main: true,
    cell: (one) => one.label,
  },
  {
    key: 'gardee',
    header: t({ id: 'observatory.files.kept', message: 'Gardée ici' }),
    main: true,
    cell: ({ kept }) =>
      kept ? (
        <span className="wrap-anywhere">
          {t({
            id: 'observatory.files.kept-as',
            message: '« {version} », reçue le {day}',
            values: { version: kept.version, day: formatDate(dayIn(kept.at)) },
          })}
        </span>
      ) : (
        t({ id: 'observatory.files.never', message: 'pas encore' })
      ),
  },
  {
    key: 'lignes',
    header: t({ id: 'observatory.files.rows', message: 'Lignes' }),
    numeric: true,
    cell: ({ kept }) => (kept ? formatNumber(kept.rowsKept) : '–'),
  },
  {
    key: 'colonnes',
    header: t({ id: 'observatory.files.columns', message: 'Reconnue à ses colonnes' }),
    cell: (one) => one.columns.join(', '),
  },
  {
    key: 'licence',
    header: t({ id: 'observatory.files.licence', message: 'Licence' }),
    cell: (one) =>
      one.licence
        ? sourceText(one.licence)
        : t({ id: 'observatory.licence.unknown', message: 'non indiquée' }),
  },
]

/** Which file to look for: each list by its name, its producer and what its first line holds. */
export function KnownLists({ lists }: { readonly lists: readonly OfficialList[] }) {
  const title = t({ id: 'observatory.files.known', message: 'Listes que Bassin sait lire' })
  return (
    <Panel title={title}>
      <Table
        caption={title}
        columns={columns()}
        rows={lists}
        rowKey={(one) => one.code}
        rowName={(one) => one.label}
        empty={null}
      />
    </Panel>
  )
}
