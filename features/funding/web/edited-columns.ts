import type { FileMapping } from '../contract.ts'
import { fileColumnKeys, fileColumns } from '../rules/file-columns.ts'

type Mapped = FileMapping['columns'][number]

/** A column in the making: one that is not kept stands at the end, ready to come back. */
export interface EditedColumn extends Mapped {
  readonly kept: boolean
}

/** The columns of a version, then those that it leaves out. */
export const columnsToEdit = (columns: readonly Mapped[]): readonly EditedColumn[] => [
  ...columns.map((column) => ({ ...column, kept: true })),
  ...fileColumnKeys
    .filter((key) => !columns.some((column) => column.key === key))
    .map((key) => ({
      ...{ key, label: fileColumns[key].label, required: fileColumns[key].required },
      ...{ words: {}, kept: false },
    })),
]

/** What is written: the columns kept; a word left empty is the one that ships. */
export const keptColumns = (columns: readonly EditedColumn[]): Mapped[] =>
  columns
    .filter(({ kept }) => kept)
    .map(({ kept: _, words, ...column }) => ({
      ...column,
      words: Object.fromEntries(Object.entries(words).filter(([, word]) => word.trim() !== '')),
    }))

/** The columns with one moved by a place; the same when there is none to move to. */
export const moved = (
  columns: readonly EditedColumn[],
  from: number,
  by: 1 | -1,
): readonly EditedColumn[] => {
  const [one, other] = [columns[from], columns[from + by]]
  return one && other ? columns.with(from, other).with(from + by, one) : columns
}
