import { done, type Result, refuse } from '#kernel/result.ts'
import { type ListFormat, mostExportedLines } from '#platform/contract/list-export.ts'
import type { Context } from '../http/context.ts'
import type { FileReply } from '../http/replies.ts'
import { exportList, type ListExport } from './export-list.ts'
import type { Column, TableRow } from './table.ts'
import { tableFile } from './table-file.ts'

/** One line more than may leave, so that a list too long is seen without being read whole. */
export const linesToRead = mostExportedLines + 1

interface GivenList<Key extends string> extends Omit<ListExport, 'count'> {
  /** The file's name; the day is added. */
  readonly name: string
  readonly format: ListFormat
  readonly columns: readonly Column<Key>[]
  readonly rows: readonly TableRow<Key>[]
}

/** The file of a list that is on screen; refused when too long, and traced before it is made. */
export const giveList = async <Key extends string>(
  context: Pick<Context, 'tx' | 'actor' | 'now' | 'requestId' | 'today'>,
  { name, format, columns, rows, ...left }: GivenList<Key>,
): Promise<Result<FileReply>> => {
  if (rows.length > mostExportedLines)
    return refuse('export-too-large', { params: { most: mostExportedLines } })
  await exportList(context, {
    ...left,
    count: rows.length,
  })
  return done(await tableFile(format, `${name}-${context.today}`, columns, rows))
}
