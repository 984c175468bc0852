import type { ReactNode } from 'react'

export interface Column<Row> {
  /** Stable: it is in the address when one sorts by it. */
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Figures: at the end, of equal width. */
  readonly numeric?: boolean
  /** What the column sorts by. Absent: the column does not sort. */
  readonly sortBy?: (row: Row) => string | number | undefined | null
  /** Kept on a phone; without any, the first three are. */
  readonly main?: boolean
  /** The header is read, not written (a column of buttons). */
  readonly hideHeader?: boolean
}

export interface Sort {
  readonly key: string
  readonly descending: boolean
}

/** `nom` or `-nom` in the address. */
export const readSort = (text: string | undefined): Sort | undefined =>
  text ? { key: text.replace(/^-/, ''), descending: text.startsWith('-') } : undefined

export const writeSort = (sort: Sort): string => `${sort.descending ? '-' : ''}${sort.key}`

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'fr', { numeric: true })

/** Rows in the order of a column; empty values come last both ways. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] => {
  const by = columns.find((column) => column.key === sort?.key)?.sortBy
  if (!sort || !by) return rows
  return rows.toSorted((one, other) => {
    const [a, b] = [by(one) ?? '', by(other) ?? '']
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    return sort.descending ? compare(b, a) : compare(a, b)
  })
}

/** Keys of the columns kept under 640 px. */
export const mainColumns = <Row>(columns: readonly Column<Row>[]): ReadonlySet<string> => {
  const chosen = columns.filter((column) => column.main)
  return new Set((chosen.length > 0 ? chosen : columns).slice(0, 3).map((column) => column.key))
}
