import { CsvError } from 'csv-parse'
import { nameKey } from '#kernel/names.ts'
import { done, type Refusal, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { importQpv, listQpv } from '../contract.ts'
import { type KnownCommunes, resolveCommune } from '../rules/resolve-commune.ts'
import { loadQpv, type Qpv, saveQpv } from './qpv-store.ts'
import { loadKnownCommunes } from './reference/known-codes.ts'
import { type Row, readRows } from './reference/row-reader.ts'
import { loadTerritory } from './territory-store.ts'

export const showQpv: TerritoryHandler<typeof listQpv> = async ({ tx }) => done({ items: await loadQpv(tx) })

type ReadLine = { readonly line: number } & (
  | { readonly kept: Qpv }
  | { readonly code: string; readonly value: string }
)

/** Lines are compared with the stored list first; a QPV that the file does not name is left as it is. */
export const receiveQpv: TerritoryHandler<typeof importQpv> = async (context, { body }) => {
  const { tx, now, today } = context
  const opened = await readRows(body.csv).catch(refusedTable)
  if (opened && 'ok' in opened) return opened
  const missing = ['code', 'nom', 'commune'].find((column) => !opened?.columns.includes(column))
  if (!opened || missing) return refuseField('/csv', 'column-missing', { column: missing ?? 'code' })
  const names = await perimeterNames(tx, today)
  const known = await loadKnownCommunes(tx)
  const stored = new Map((await loadQpv(tx)).map((qpv) => [qpv.code, qpv]))
  const read: ReadLine[] = []
  const seen = new Set<string>()
  try {
    for await (const row of opened.rows) read.push(readLine(row, known, names, seen))
  } catch (error) {
    return refusedTable(error)
  }

  const kept = read.flatMap((line) => ('kept' in line ? [{ line: line.line, ...line.kept }] : []))
  const added = kept.filter((qpv) => !stored.has(qpv.code))
  const changed = kept.filter((qpv) => differs(stored.get(qpv.code), qpv))
  const rejected = read.flatMap((line) => ('kept' in line ? [] : [line]))
  if (!body.rehearse) {
    await saveQpv(tx, [...added, ...changed], now)
    const details = { added: added.length, changed: changed.length, rejected: rejected.length }
    await audit(context, { action: 'territory.qpv-imported', details })
  }
  return done({ added, changed, unchanged: kept.length - added.length - changed.length, rejected })
}

/** A quote that never closes, or text after one that did: the line is told, nothing was written. */
const refusedTable = (error: unknown): Refusal => {
  if (!(error instanceof CsvError)) throw error
  return refuseField('/csv', 'table-unreadable', { line: Number(error['lines'] ?? 1) })
}

const differs = (stored: Qpv | undefined, read: Qpv): boolean =>
  stored !== undefined && (stored.name !== read.name || stored.communeCode !== read.communeCode)

const readLine = (
  row: Row,
  known: KnownCommunes,
  names: ReadonlyMap<string, string>,
  seen: Set<string>,
): ReadLine => {
  const { line } = row
  const [code, name, commune] = [row.cell('code').toUpperCase(), row.cell('nom'), row.cell('commune')]
  if (!/^Q[A-Z0-9]{5,9}$/.test(code)) return { line, code: 'qpv-code-invalid', value: code }
  if (seen.has(code)) return { line, code: 'duplicate', value: code }
  if (name === '') return { line, code: 'name-missing', value: code }
  const resolution = resolveCommune(known, names.get(nameKey(commune)) ?? commune)
  if (!resolution.found) return { line, code: 'unknown-commune', value: commune }
  seen.add(code)
  return { line, kept: { code, name, communeCode: resolution.code } }
}

/** A commune of the perimeter may be given by its name. */
const perimeterNames = async (
  tx: TerritoryTransaction,
  today: string,
): Promise<ReadonlyMap<string, string>> => {
  const territory = await loadTerritory(tx, today)
  return new Map(territory?.perimeter?.communes.map(({ name, code }) => [nameKey(name), code] as const))
}
