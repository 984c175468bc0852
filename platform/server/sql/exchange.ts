import pg, { type ClientBase, type Connection, type QueryResult, type QueryResultRow } from 'pg'
import { prepareValue } from 'pg/lib/utils.js'
import { bytesOf } from './parameter-bytes.ts'

/** A statement that leaves with others; planned once per connection under its name, when it has one. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * Statements that leave in one write and come back in one, in their order. PostgreSQL runs nothing behind the one that
 * fails. Outside a transaction they are one: committed together before the answer, or undone together.
 */
export const exchange = (
  client: ClientBase,
  statements: readonly Statement[],
): Promise<QueryResult<QueryResultRow>[]> =>
  new Promise((resolve, reject) => {
    client.query(
      new Exchange(statements, (error, results) => {
        if (error) {
          Error.captureStackTrace(error)
          reject(error)
        } else resolve([results].flat() as QueryResult<QueryResultRow>[])
      }),
    )
  })

type Columns = readonly unknown[]

/** What PostgreSQL said of a statement: the types of its parameters, and the columns that it gives, if any. */
interface Described {
  readonly types: readonly number[]
  readonly columns: Columns
}

/** Of one connection, the statements that PostgreSQL is known to hold. */
const held = new WeakMap<Connection, Map<string, Described>>()

const heldBy = (connection: Connection): Map<string, Described> => {
  const known = held.get(connection) ?? new Map()
  held.set(connection, known)
  return known
}

type Told = (error: Error | undefined, results: unknown) => void

declare module 'pg' {
  /** How the driver hands on what PostgreSQL answers. */
  // biome-ignore lint/suspicious/noExplicitAny: written as the driver's own types write it, to be the same interface.
  interface Query<R extends QueryResultRow, I extends any[]> {
    handleRowDescription(message: { readonly fields: Columns }): void
    handleDataRow(message: unknown): void
    handleCommandComplete(message: unknown, connection: Connection): void
  }
}

/**
 * What the driver does for one statement, for several under one Sync; it tells their results apart itself. Their names
 * are not those of `client.query`, which counts its own. After a failure nobody knows which of the new ones PostgreSQL
 * took in: to close one that it does not hold is no error, so a new one is closed first. One is described the first time
 * only, and what it is given goes as bytes from then on: PostgreSQL refuses a held statement whose columns changed.
 */
class Exchange extends pg.Query {
  override readonly submit: (connection: Connection) => void
  /** Of each statement, in their order. */
  readonly #described: (Described | undefined)[]
  /** Types of the parameters of those that are new, in their order. */
  readonly #types: (readonly number[])[] = []
  readonly #columns: Columns[]
  #answered = 0
  #isDescribed = false

  constructor(statements: readonly Statement[], told: Told) {
    let from: Connection | undefined
    super('', (error, results) => {
      from?.off('parameterDescription', this.#onTypes)
      if (from && !error) this.#hold(heldBy(from), statements)
      told(error, results)
    })
    this.#described = statements.map(() => undefined)
    this.#columns = statements.map(() => [])
    this.submit = (connection) => {
      from = connection
      connection.on('parameterDescription', this.#onTypes)
      const known = heldBy(connection)
      connection.stream.cork()
      try {
        for (const [index, statement] of statements.entries()) {
          const described = known.get(statement.name)
          this.#described[index] = described
          if (described) this.#columns[index] = described.columns
          send(connection, statement, described)
        }
        connection.sync()
      } finally {
        connection.stream.uncork()
      }
    }
  }

  readonly #onTypes = ({ dataTypeIDs }: { readonly dataTypeIDs: readonly number[] }) => {
    this.#types.push(dataTypeIDs)
  }

  #hold(known: Map<string, Described>, statements: readonly Statement[]) {
    for (const [index, { name }] of statements.entries()) {
      if (this.#described[index]) continue
      const types = this.#types.shift() ?? []
      if (name) known.set(name, { types, columns: this.#columns[index] ?? [] })
    }
  }

  override handleRowDescription(message: { readonly fields: Columns }) {
    this.#isDescribed = true
    this.#columns[this.#answered] = message.fields
    super.handleRowDescription(message)
  }

  override handleDataRow(message: unknown) {
    if (!this.#isDescribed) this.handleRowDescription({ fields: this.#columns[this.#answered] ?? [] })
    super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: Connection) {
    super.handleCommandComplete(message, connection)
    this.#answered += 1
    this.#isDescribed = false
  }
}

const send = (
  connection: Connection,
  { name, text, values }: Statement,
  described: Described | undefined,
) => {
  const statement = name && `together.${name}`
  if (!described) {
    if (statement) connection.close({ type: 'S', name: statement }, true)
    connection.parse({ name: statement, text, types: [] }, true)
    connection.describe({ type: 'S', name: statement }, true)
  }
  const valueMapper = described
    ? (value: unknown, index: number) => bytesOf(described.types[index], value) ?? prepareValue(value)
    : prepareValue
  connection.bind({ statement, values: [...values] as never, valueMapper }, true)
  connection.execute({}, true)
}
