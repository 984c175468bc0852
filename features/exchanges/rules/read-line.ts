import { containsNir } from '#kernel/nir.ts'
import type { CellReject, ColumnMapping, Field, SensitiveField } from '../contract.ts'
import { sensitiveFields } from '../contract.ts'
import { type ReadValue, readValue } from './read-value.ts'
import { cellAddress, valueShape } from './value-shape.ts'

export interface FileLine {
  readonly number: number
  /** In the order of the columns of the file. */
  readonly cells: readonly string[]
}

/** Stands where a social security number was: the line is rejected for it, the number itself is gone. */
export const nirMark = '[NIR]'

export interface LineReading {
  readonly values: Readonly<Partial<Record<Field, ReadValue>>>
  readonly sensitive: readonly SensitiveField[]
  readonly rejects: readonly CellReject[]
}

export const isSensitive = (field: Field | null): field is SensitiveField =>
  (sensitiveFields as readonly (string | null)[]).includes(field)

/**
 * What one line says, cell by cell. A cell that cannot be read rejects the line with its address, the reason and
 * what it looked like; the other cells are read all the same, so that one correction is enough.
 */
export const readLine = (line: FileLine, columns: readonly ColumnMapping[]): LineReading => {
  const values: Partial<Record<Field, ReadValue>> = {}
  const sensitive: SensitiveField[] = []
  const rejects: CellReject[] = []
  for (const [index, { field, header }] of columns.entries()) {
    const cell = line.cells[index] ?? ''
    if (cell === '' || field === null) continue
    const reading = cell === nirMark || containsNir(cell) ? { code: 'nir-refused' } : readValue(field, cell)
    if ('code' in reading)
      rejects.push({
        address: cellAddress(index, line.number),
        header,
        code: reading.code,
        shape: valueShape(cell),
      })
    else if (!isSensitive(field)) values[field] = reading.value
    else if (reading.value === true) sensitive.push(field)
  }
  return { values, sensitive, rejects }
}

/** Column of the first of these fields that the file has, to point at the cell that a later check refuses; -1 without any. */
export const columnOf = (columns: readonly ColumnMapping[], fields: readonly Field[]): number => {
  const first = fields.find((field) => columns.some((column) => column.field === field))
  return first === undefined ? -1 : columns.findIndex((column) => column.field === first)
}
