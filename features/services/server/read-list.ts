import { createHash } from 'node:crypto'
import { themes } from '#features/pathways/contract.ts'
import { newId } from '#kernel/id.ts'
import { nameKey } from '#kernel/names.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { type ListIssue, type ListKind, type ListReading, mostIssues } from '../contract.ts'
import type { Issue, RawRow } from '../rules/read-fields.ts'
import { readService } from '../rules/read-service.ts'
import { readStructure } from '../rules/read-structure.ts'
import { csvItems } from './csv-items.ts'
import { isJson, jsonItems, type ListItem } from './json-items.ts'
import { knownRows, type ListedRow, saveRows, structureIds } from './list-store.ts'

const batchSize = 500
const knownThemes = new Set(themes.flatMap(({ code }) => (code.includes('--') ? [code] : [])))

type Counts = Pick<ListReading, 'added' | 'changed' | 'unchanged' | 'refused' | 'setAside'>

/** What became of the lines of a list, in counts and in the first lines of each trouble. */
interface ListRead extends Counts {
  readonly kind: ListKind
  readonly refusedLines: readonly ListIssue[]
  readonly setAsideValues: readonly ListIssue[]
  /** Codes of the lines that hold. */
  readonly seen: ReadonlySet<string>
  /** Codes that the list names, in a refused line too: what stands under them did not vanish. */
  readonly named: ReadonlySet<string>
}

/** What a list holds is known by its first line: only a service points to a structure. */
const kindOf = (row: RawRow): ListKind | undefined => {
  if (!('id' in row && 'nom' in row)) return undefined
  return 'structure_id' in row ? 'services' : 'structures'
}

/** Reads a list by batches and compares each with what is kept; writes when it is no rehearsal. */
export const readList = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  content: Buffer,
  { rehearse }: { readonly rehearse: boolean },
): Promise<Result<ListRead, 'file-unreadable' | 'list-unknown'>> => {
  const counts: Record<keyof Counts, number> = { added: 0, changed: 0, unchanged: 0, refused: 0, setAside: 0 }
  const [refusedLines, setAsideValues]: [ListIssue[], ListIssue[]] = [[], []]
  const [seen, named] = [new Set<string>(), new Set<string>()]
  const tell = (list: ListIssue[], line: number, issues: readonly Issue[]) => {
    for (const one of issues) if (list.length < mostIssues) list.push({ line, ...one })
  }
  const refuseLine = (line: number, issues: readonly Issue[]) => {
    counts.refused += 1
    tell(refusedLines, line, issues)
  }
  const judge = async (kind: ListKind, batch: readonly ListItem[]): Promise<void> => {
    const rows: ListedRow[] = []
    for (const { line, row, structureId } of await pointed(tx, kind, batch)) {
      if (!row) {
        refuseLine(line, [{ column: '', code: 'line-unreadable', value: '' }])
        continue
      }
      const read = kind === 'services' ? readService(row, knownThemes) : readStructure(row)
      named.add(read.values.code)
      const problems = [...read.refused]
      if (kind === 'services' && structureId === undefined && typeof row.structure_id === 'string')
        problems.push({
          column: 'structure_id',
          code: 'unknown-structure',
          value: row.structure_id.slice(0, 80),
        })
      if (seen.has(read.values.code)) problems.push({ column: 'id', code: 'twice', value: read.values.code })
      if (problems.length > 0) {
        refuseLine(line, problems)
        continue
      }
      seen.add(read.values.code)
      counts.setAside += read.setAside.length
      tell(setAsideValues, line, read.setAside)
      rows.push(rowOf(read.values, structureId, now))
    }
    const known = await knownRows(
      tx,
      kind,
      rows.map(({ code }) => code),
    )
    const isSame = ({ code, content_hash }: ListedRow) => {
      const kept = known.get(code)
      return kept?.hash === content_hash && !kept.isClosed
    }
    for (const row of rows)
      counts[!known.has(row.code) ? 'added' : isSame(row) ? 'unchanged' : 'changed'] += 1
    if (!rehearse)
      await saveRows(
        tx,
        kind,
        rows.filter((row) => !isSame(row)),
      )
  }

  let kind: ListKind | undefined
  let batch: ListItem[] = []
  for await (const item of isJson(content) ? jsonItems(content) : csvItems(content)) {
    if (!item) return refuse('file-unreadable')
    kind ??= item.row && kindOf(item.row)
    if (!kind) return refuse('list-unknown')
    batch.push(item)
    if (batch.length < batchSize) continue
    await judge(kind, batch)
    batch = []
  }
  if (!kind) return refuse('list-unknown')
  await judge(kind, batch)
  return done({ kind, ...counts, refusedLines, setAsideValues, seen, named })
}

/** The items of a batch, each service with the structure that it points to. */
const pointed = async (
  tx: Context['tx'],
  kind: ListKind,
  batch: readonly ListItem[],
): Promise<readonly (ListItem & { readonly structureId?: string | undefined })[]> => {
  if (kind === 'structures') return batch
  const codes = batch.flatMap(({ row }) => (typeof row?.structure_id === 'string' ? [row.structure_id] : []))
  const ids = await structureIds(tx, codes)
  return batch.map((item) => ({ ...item, structureId: ids.get(String(item.row?.structure_id)) }))
}

const rowOf = (
  values: ReturnType<typeof readService>['values'] | ReturnType<typeof readStructure>['values'],
  structureId: string | undefined,
  now: Date,
): ListedRow => ({
  ...values,
  id: newId(now.getTime()),
  name_key: nameKey(values.name),
  structure_id: structureId,
  content_hash: createHash('sha256').update(JSON.stringify(values)).digest('base64url'),
})
