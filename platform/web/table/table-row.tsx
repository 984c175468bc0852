import type { HTMLAttributes } from 'react'
import { t } from '../i18n/t.ts'
import type { TableProps } from './table.tsx'

/** One row; its first cell is its header, so that a screen reader says whose figures these are. */
export function TableRow<Row>({
  row,
  table,
  main,
  keyboard,
}: {
  readonly row: Row
  readonly table: TableProps<Row>
  readonly main: ReadonlySet<string>
  readonly keyboard: HTMLAttributes<HTMLTableRowElement>
}) {
  const key = table.rowKey(row)
  const chosen = table.selection?.keys.has(key) ?? false
  const interactive = table.onOpen || table.selection ? keyboard : {}
  return (
    <tr
      {...interactive}
      data-selected={chosen || undefined}
      aria-current={table.current === key || undefined}
    >
      {table.selection && (
        <td>
          <input
            type="checkbox"
            tabIndex={-1}
            className="size-4 align-[-3px] accent-(--action)"
            aria-label={t({
              id: 'platform.table.select',
              message: 'Sélectionner {name}',
              values: { name: table.rowName(row) },
            })}
            checked={chosen}
            onChange={() => table.selection?.toggle(key)}
          />
        </td>
      )}
      {table.columns.map((column, index) => {
        const marks = {
          'data-numeric': column.numeric || undefined,
          'data-minor': !main.has(column.key) || undefined,
        }
        return index === 0 ? (
          <th key={column.key} scope="row" {...marks}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} {...marks}>
            {column.cell(row)}
          </td>
        )
      })}
    </tr>
  )
}
