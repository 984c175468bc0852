import type { CountTable } from './disclosure.ts'

/** A list of counts beside their total. */
export const listTable = (
  total: number | null,
  parts: Readonly<Record<string, number | null>>,
): CountTable => ({
  cells: { ...parts, total },
  sums: [{ total: 'total', parts: Object.keys(parts) }],
})

/** Rows crossed with columns, with both margins and the grand total; `*` stands for a margin. */
export const crossTable = (counts: readonly (readonly (number | null)[])[]): CountTable => {
  const width = Math.max(0, ...counts.map((row) => row.length))
  const rows = counts.map((_, row) => row)
  const columns = Array.from({ length: width }, (_, column) => column)
  const cells: Record<string, number | null> = {}
  for (const row of rows)
    for (const column of columns) cells[`${row}/${column}`] = counts[row]?.[column] ?? null
  const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (cells[id] ?? 0), 0)
  const sums = [
    ...rows.map((row) => ({ total: `${row}/*`, parts: columns.map((column) => `${row}/${column}`) })),
    ...columns.map((column) => ({ total: `*/${column}`, parts: rows.map((row) => `${row}/${column}`) })),
    { total: '*/*', parts: rows.map((row) => `${row}/*`) },
    { total: '*/*', parts: columns.map((column) => `*/${column}`) },
  ]
  for (const { total, parts } of sums) cells[total] = sumOf(parts)
  return { cells, sums }
}

/** Several tables as one: a cell of the same name is the same cell in each, so that none gives away another's. */
export const linkedTables = (tables: readonly CountTable[]): CountTable => ({
  cells: Object.assign({}, ...tables.map(({ cells }) => cells)),
  sums: tables.flatMap(({ sums }) => sums),
  together: tables.flatMap(({ together = [] }) => together),
  alreadyShown: tables.flatMap(({ alreadyShown = [] }) => alreadyShown),
})
