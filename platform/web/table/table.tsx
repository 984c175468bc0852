import { type ReactNode, useState } from 'react'
import { t } from '../i18n/t.ts'
import { go } from '../pages/navigate.ts'
import { addressWith, useSearchState } from '../pages/page-state.ts'
import { BulkBar } from './bulk-bar.tsx'
import { type Column, mainColumns, readSort, sortRows, writeSort } from './column.ts'
import type { Selection } from './selection.ts'
import { TableFooter } from './table-footer.tsx'
import { HeaderCell } from './table-header.tsx'
import { TableRow } from './table-row.tsx'
import { useOverflow } from './use-overflow.ts'
import { useRowKeys } from './use-row-keys.ts'

export interface TableProps<Row> {
  /** What the rows are; read, not written, unless the panel has no title. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** What the row's checkbox is called: the person, the lot. */
  readonly rowName: (row: Row) => string
  /** Enter on a row. The cell's own link stays the way for a mouse. */
  readonly onOpen?: (row: Row) => void
  readonly current?: string | undefined
  readonly selection?: Selection
  /** Actions on the chosen rows. */
  readonly bulk?: (chosen: readonly Row[]) => ReactNode
  /** Rows in all, when the server holds more than those shown. */
  readonly total?: number
  /** Others come before or after, and nobody counted them. */
  readonly isPart?: boolean
  /** What is hidden and why, beside the count. */
  readonly remark?: ReactNode
  /** Export button, « Afficher la suite ». */
  readonly actions?: ReactNode
  /** Shown instead of rows. */
  readonly empty?: ReactNode
  /** Name of the sort in the address, when a page has two tables. */
  readonly sortParam?: string
  /** The rows come already sorted: the page reads `useSearchState('tri')` and asks the server. */
  readonly sortedByServer?: boolean
  readonly summary?: ReactNode
  readonly hideFooter?: boolean
}

/** The table of Bassin: sorting in the address, keyboard by row, choice of rows, count below. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, selection, rowKey, sortParam = 'tri' } = props
  const [sortText] = useSearchState(sortParam)
  const [whole, setWhole] = useState(false)
  const { ref, overflows } = useOverflow()
  const sort = readSort(sortText)
  const rows = props.sortedByServer ? props.rows : sortRows(props.rows, columns, sort)
  const keys = rows.map(rowKey)
  const main = mainColumns(columns)
  const byKey = (key: string): Row | undefined => rows.find((row) => rowKey(row) === key)
  const rowProps = useRowKeys(keys, {
    choose: selection?.toggle,
    open: props.onOpen && ((key) => withRow(byKey(key), props.onOpen)),
  })
  const chosen = rows.filter((row) => selection?.keys.has(rowKey(row)))
  return (
    <div>
      {selection && (
        <BulkBar count={chosen.length} onClear={selection.clear}>
          {props.bulk?.(chosen)}
        </BulkBar>
      )}
      <div
        ref={ref}
        className="table-frame"
        data-whole={whole || undefined}
        {...(whole || overflows ? { role: 'group', 'aria-label': props.caption, tabIndex: 0 } : {})}
      >
        <table className="table">
          <caption className="sr-only">{props.caption}</caption>
          <thead>
            <tr>
              {selection && (
                <th scope="col" className="w-9">
                  <SelectAll selection={selection} keys={keys} />
                </th>
              )}
              {columns.map((column) => (
                <HeaderCell
                  key={column.key}
                  column={column}
                  sort={sort}
                  minor={!main.has(column.key)}
                  onSort={(next) => go(addressWith({ [sortParam]: writeSort(next) }), 'replace')}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                table={props}
                main={main}
                keyboard={rowProps(rowKey(row))}
              />
            ))}
          </tbody>
          {props.summary && <tfoot>{props.summary}</tfoot>}
        </table>
      </div>
      {rows.length === 0 && props.empty}
      {!props.hideFooter && (
        <TableFooter
          shown={rows.length}
          total={props.total ?? rows.length}
          isPart={props.isPart ?? false}
          remark={props.remark}
          actions={props.actions}
          folded={columns.length > main.size ? { whole, toggle: () => setWhole(!whole) } : undefined}
        />
      )}
    </div>
  )
}

const withRow = <Row,>(row: Row | undefined, act: ((row: Row) => void) | undefined): void => {
  if (row !== undefined) act?.(row)
}

function SelectAll({ selection, keys }: { readonly selection: Selection; readonly keys: readonly string[] }) {
  const count = keys.filter((key) => selection.keys.has(key)).length
  const all = count > 0 && count === keys.length
  return (
    <input
      type="checkbox"
      className="size-4 align-[-3px] accent-(--action)"
      aria-label={t({ id: 'platform.table.select-all', message: 'Sélectionner toutes les lignes affichées' })}
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = count > 0 && !all
      }}
      onChange={() => (all ? selection.clear() : selection.set(keys))}
    />
  )
}
