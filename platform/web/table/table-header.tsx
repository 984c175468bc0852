import { Icon } from '../design/icon.tsx'
import { t } from '../i18n/t.ts'
import type { Column, Sort } from './column.ts'

/** One header cell: a button when the column sorts, with `aria-sort` on the one in force. */
export function HeaderCell<Row>({
  column,
  sort,
  minor,
  onSort,
}: {
  readonly column: Column<Row>
  readonly sort: Sort | undefined
  readonly minor: boolean
  readonly onSort: (sort: Sort) => void
}) {
  const sorted = sort?.key === column.key ? sort : undefined
  const marks = { 'data-numeric': column.numeric || undefined, 'data-minor': minor || undefined }
  if (!column.sortBy) {
    return (
      <th scope="col" {...marks}>
        <span className={column.hideHeader ? 'sr-only' : undefined}>{column.header}</span>
      </th>
    )
  }
  return (
    <th
      scope="col"
      {...marks}
      data-name={column.header}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="inline-flex min-h-6 items-center gap-1 text-start font-semibold hover:text-ink hover:underline aria-pressed:text-ink"
        aria-pressed={sorted !== undefined}
        title={t({
          id: 'platform.table.sort',
          message: 'Trier par {column}',
          values: { column: column.header },
        })}
        onClick={() => onSort({ key: column.key, descending: sorted ? !sorted.descending : false })}
      >
        {column.header}
        {sorted && <Icon name={sorted.descending ? 'down' : 'up'} size={12} />}
      </button>
    </th>
  )
}
