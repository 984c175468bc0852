import pg, { type ClientBase, type Connection, type QueryResult, type QueryResultRow } from 'pg'
import { prepareValue } from 'pg/lib/utils.js'

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

/** Of one connection, the statements that PostgreSQL is known to hold. */
const held = new WeakMap<Connection, Set<string>>()

const heldBy = (connection: Connection): Set<string> => {
  const known = held.get(connection) ?? new Set()
  held.set(connection, known)
  return known
}

type Told = (error: Error | undefined, results: unknown) => void

/**
 * What the driver does for one statement, for several under one Sync; it tells their results apart itself. Their names
 * are not those of `client.query`, which counts its own. After a failure nobody knows which of the new ones PostgreSQL
 * took in: to close one that it does not hold is no error, so a new one is closed first.
 */
class Exchange extends pg.Query {
  override readonly submit: (connection: Connection) => void

  constructor(statements: readonly Statement[], told: Told) {
    const fresh: string[] = []
    let from: Connection | undefined
    super({ text: '' }, (error, results) => {
      if (from && !error) for (const name of fresh) heldBy(from).add(name)
      told(error, results)
    })
    this.submit = (connection) => {
      from = connection
      connection.stream.cork()
      try {
        for (const statement of statements) fresh.push(...send(connection, statement))
        connection.sync()
      } finally {
        connection.stream.uncork()
      }
    }
  }
}

/** Sends one statement; its name when it was new to the connection. */
const send = (connection: Connection, { name, text, values }: Statement): readonly string[] => {
  const statement = name && `together.${name}`
  const isHeld = statement !== '' && heldBy(connection).has(statement)
  if (!isHeld) {
    if (statement) connection.close({ type: 'S', name: statement }, true)
    connection.parse({ name: statement, text, types: [] }, true)
  }
  connection.bind({ statement, values: [...values] as never, valueMapper: prepareValue }, true)
  connection.describe({ type: 'P' }, true)
  connection.execute({}, true)
  return isHeld || !statement ? [] : [statement]
}
