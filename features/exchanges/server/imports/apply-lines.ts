import type { Context } from '#platform/server/http/context.ts'
import { type ColumnMapping, type SensitiveField, sensitiveFields } from '../../contract.ts'
import { isSensitive, readLine } from '../../rules/read-line.ts'
import type { LineToApply } from '../kinds/kind-of-import.ts'
import { kindsOfImport } from '../kinds/kinds-of-import.ts'
import type { StoredImport } from './import-store.ts'
import { hiddenCells, type LineEnd, type StoredLine } from './line-store.ts'

/** Applies lines one after the other; each stands alone, so that one that fails takes nothing else with it. */
export const applyLines = async (
  context: Context,
  one: StoredImport,
  lines: readonly StoredLine[],
): Promise<LineEnd[]> => {
  const { tx } = context
  await tx.revealSensitive()
  const hidden = await hiddenCells(
    tx,
    one.id,
    lines.map(({ number }) => number),
  )
  const ends: LineEnd[] = []
  const made = new Map<number, string>()
  for (const line of lines) {
    const sensitive = sensitiveOf(one.mapping, line.number, hidden.get(line.number) ?? {})
    const end: LineEnd =
      line.choice === 'skip'
        ? { number: line.number, outcome: 'skipped' }
        : await applyOne(context, { one, line, sensitive, made })
    if (end.entityId) made.set(line.number, end.entityId)
    ends.push(end)
  }
  return ends
}

const applyOne = async (context: Context, given: LineToApply): Promise<LineEnd> => {
  const { tx } = context
  const { one, line } = given
  await tx.query('savepoint import_line')
  const applied = await kindsOfImport[one.kind].apply(context, given)
  if (!applied.ok) {
    await tx.query('rollback to savepoint import_line')
    const code = applied.fields?.[0]?.code ?? applied.code
    return { number: line.number, outcome: 'failed', outcomeCode: code }
  }
  await tx.query('release savepoint import_line')
  return { number: line.number, outcome: 'applied', outcomeCode: null, ...applied.value }
}

const sensitiveOf = (
  columns: readonly ColumnMapping[],
  number: number,
  cells: Readonly<Record<string, string>>,
): readonly SensitiveField[] => {
  const sensitive = columns.map((column, index) => ({ column, cell: cells[index] ?? '' }))
  const only = sensitive.map(({ column }) =>
    isSensitive(column.field) ? column : { ...column, field: null },
  )
  const read = readLine({ number, cells: sensitive.map(({ cell }) => cell) }, only)
  return sensitiveFields.filter((field) => read.sensitive.includes(field))
}
