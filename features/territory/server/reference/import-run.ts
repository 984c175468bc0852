import type { Transaction } from '#platform/server/sql/transaction.ts'
import { communeCode, type KnownCommunes, resolveCommune } from '../../rules/resolve-commune.ts'
import { BulkInsert, type Target } from './bulk-insert.ts'
import { loadKnownCommunes } from './known-codes.ts'
import type { Row } from './row-reader.ts'
import type { ImportIssue } from './source-store.ts'

/** The import of one file: its transaction, its inserts, and the count of what became of each line. */
export class ImportRun {
  readonly tx: Transaction
  readonly version: string
  readonly now: Date
  readonly issues: ImportIssue[] = []
  readonly #communes: KnownCommunes
  readonly #inserts: BulkInsert[] = []
  readonly #last: (() => Promise<void>)[] = []
  rowsRead = 0
  rowsKept = 0
  merged = 0
  /** Lines said twice that no insert saw: a file that adds its lines up first. */
  repeated = 0

  private constructor(tx: Transaction, version: string, now: Date, communes: KnownCommunes) {
    this.tx = tx
    this.version = version
    this.now = now
    this.#communes = communes
  }

  static async start(tx: Transaction, version: string, now: Date): Promise<ImportRun> {
    return new ImportRun(tx, version, now, await loadKnownCommunes(tx))
  }

  insertInto(target: Target): BulkInsert {
    const insert = new BulkInsert(this.tx, target)
    this.#inserts.push(insert)
    return insert
  }

  /** Keeps a line that could not be used, with its value, so that someone can set it right. */
  report(row: Row, code: string, value: string): void {
    this.issues.push({ line: row.line, code, value })
  }

  /** Today's code of a commune cell; merged communes are counted, unknown ones reported. */
  commune(row: Row, value: string): string | undefined {
    const resolution = resolveCommune(this.#communes, value)
    if (!resolution.found) {
      this.report(row, 'unknown-commune', value)
      return undefined
    }
    if (resolution.merged) this.merged++
    return resolution.code
  }

  isKnownCommune(value: string): boolean {
    return this.#communes.has(communeCode(value))
  }

  get duplicates(): number {
    return this.#inserts.reduce((sum, insert) => sum + insert.duplicates, this.repeated)
  }

  /** Work that needs the whole file: runs once its rows are written. */
  atEnd(work: () => Promise<void>): void {
    this.#last.push(work)
  }

  async finish(): Promise<void> {
    for (const insert of this.#inserts) await insert.flush()
    for (const work of this.#last) await work()
  }
}
