import type { FieldProblem } from '#kernel/result.ts'
import { allFields, type CellReject, type ColumnMapping, type Field } from '../../contract.ts'
import { columnOf } from '../../rules/read-line.ts'
import { cellAddress, valueShape } from '../../rules/value-shape.ts'

/** Fields of a file that are spread over several columns. */
const columnsOfField: Readonly<Record<string, readonly Field[]>> = {
  communeCode: ['communeCode', 'communeName', 'address5', 'address4', 'postalCode'],
  outsideReason: ['outsideReason', 'communeCode', 'communeName', 'address5'],
  address: ['address1'],
  resources: ['receivesRsa', 'receivesAss', 'receivesAre', 'receivesPrimeActivite'],
}

const isField = (name: string): name is Field => (allFields as readonly string[]).includes(name)

/** Points a refusal of a field at the cell of the file that carried it. */
export const rejectCell = (
  columns: readonly ColumnMapping[],
  number: number,
  problem: Pick<FieldProblem, 'pointer' | 'code'>,
  value = '',
): CellReject => {
  const field = problem.pointer.slice(1)
  const column = columnOf(columns, columnsOfField[field] ?? [field as Field])
  const told = { code: problem.code, shape: valueShape(value) }
  // The first column would be blamed for what it does not hold.
  if (column < 0) return { ...told, address: '', header: '', ...(isField(field) && { field }) }
  return { ...told, address: cellAddress(column, number), header: columns[column]?.header ?? '' }
}
