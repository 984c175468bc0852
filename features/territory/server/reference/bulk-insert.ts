import type { Transaction } from '#platform/server/sql/transaction.ts'

const BATCH_ROWS = 5000

export interface Target {
  readonly table: `${string}.${string}`
  readonly columns: readonly string[]
  /** Columns of the primary key: a second row of the same key counts as a duplicate and is left out. */
  readonly key: readonly string[]
  /** Rows already there: `replace` takes the new values, `keep` leaves the old ones. */
  readonly onConflict: 'replace' | 'keep'
}

export type Values = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** Writes rows by whole batches, one statement each, and forgets a batch once it is sent. */
export class BulkInsert {
  readonly #tx: Transaction
  readonly #target: Target
  readonly #statement: string
  readonly #seen = new Set<string>()
  #waiting: Values[] = []
  duplicates = 0

  constructor(tx: Transaction, target: Target) {
    this.#tx = tx
    this.#target = target
    this.#statement = statementOf(target)
  }

  get count(): number {
    return this.#seen.size
  }

  /** False when the key was already given in this run. */
  async add(values: Values): Promise<boolean> {
    const key = this.#target.key.map((column) => values[column]).join('\u0000')
    if (this.#seen.has(key)) {
      this.duplicates++
      return false
    }
    this.#seen.add(key)
    this.#waiting.push(values)
    if (this.#waiting.length >= BATCH_ROWS) await this.flush()
    return true
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return
    await this.#tx.query(this.#statement, [JSON.stringify(this.#waiting)])
    this.#waiting = []
  }
}

const statementOf = ({ table, columns, key, onConflict }: Target): string => {
  const list = columns.join(', ')
  const others = columns.filter((column) => !key.includes(column))
  const update = others.map((column) => `${column} = excluded.${column}`).join(', ')
  const action = onConflict === 'replace' && others.length > 0 ? `do update set ${update}` : 'do nothing'
  return `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1::json)
    on conflict (${key.join(', ')}) ${action}`
}

/** All the rows at once. */
export const bulkInsert = async (
  tx: Transaction,
  target: Target,
  rows: Iterable<Values>,
): Promise<number> => {
  const insert = new BulkInsert(tx, target)
  for (const row of rows) await insert.add(row)
  await insert.flush()
  return insert.count
}
