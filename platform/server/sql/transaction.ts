import { Kysely } from 'kysely'
import type { PoolClient, QueryResultRow } from 'pg'
import { clientDialect } from './client-dialect.ts'
import { inOneWrite } from './one-write.ts'
import type { DB } from './tables.generated.ts'

/** An open transaction. `db` for ordinary statements; `query` for set-based SQL; `named` for the hot, prepared ones. */
export class Transaction {
  readonly client: PoolClient
  #db: Kysely<DB> | undefined

  constructor(client: PoolClient) {
    this.client = client
  }

  get db(): Kysely<DB> {
    this.#db ??= new Kysely<DB>({ dialect: clientDialect(this.client) })
    return this.#db
  }

  /** Rows of one SQL statement. */
  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, [...values])).rows
  }

  /** Rows of one hot statement, planned once per connection under `name`. */
  async named<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    return (await this.client.query<Row>({ name, text, values: [...values] })).rows
  }
}

/** A transaction inside the wall of one territory. */
export class TerritoryTransaction extends Transaction {
  readonly territoryId: string
  #isCommitted = false

  constructor(client: PoolClient, territoryId: string) {
    super(client)
    this.territoryId = territoryId
  }

  /** Whether the use case committed its own work: nothing is left to commit, nor to roll back. */
  get isCommitted(): boolean {
    return this.#isCommitted
  }

  /**
   * Sends the one statement that ends a hot use case and the commit behind it in one write, and waits for both answers
   * at once: a round trip less, and nothing is answered before it is durable. When the statement fails PostgreSQL rolls
   * back instead, and its error is thrown. A refusal after this undoes nothing: only for a statement that writes all or
   * nothing, which `last` sends before it waits for anything.
   */
  async commitAfter<Value>(last: () => Promise<Value>): Promise<Value> {
    this.#isCommitted = true
    const [value] = await inOneWrite(this.client, () => Promise.all([last(), this.client.query('commit')]))
    return value
  }

  /**
   * One more statement after `commitAfter`, in a transaction of its own that leaves in one write: for the rare case in
   * which what came back calls for a second look. Nobody's private notes are open in it.
   */
  async anew<Value>(only: () => Promise<Value>): Promise<Value> {
    const [, value] = await inOneWrite(this.client, () =>
      Promise.all([this.client.query(openTerritory(this.territoryId)), only(), this.client.query('commit')]),
    )
    return value
  }

  /**
   * Reads in which all statements see the database as it was at one instant. What was open before is committed, and another
   * transaction is open after: for a use case that has written nothing yet. Nobody's private notes are open any more.
   */
  async atOneMoment<Value>(read: () => Promise<Value>): Promise<Value> {
    await this.client.query(
      `commit; ${openTerritory(this.territoryId, 'begin isolation level repeatable read')}`,
    )
    const value = await read()
    await this.client.query(`commit; ${openTerritory(this.territoryId)}`)
    return value
  }

  /** Opens `people.sensitive_fact` for the rest of the transaction; the caller has checked the right. */
  async revealSensitive(): Promise<void> {
    await this.client.query(`set local bassin.reads_sensitive = 'on'`)
  }
}

/** `set local citus.…` lets the wall reach the workers of a distributed database and is ignored by a plain one. */
export const openTerritory = (territoryId: string, begin = 'begin'): string =>
  `${begin}; set local citus.propagate_set_commands = 'local'; set local bassin.territory_id = '${uuid(territoryId)}'`

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** SET takes no parameter: the literal must be a uuid and nothing else. */
export const uuid = (text: string): string => {
  if (!uuidPattern.test(text)) throw new Error('not a uuid')
  return text
}
export const isUuid = (text: string): boolean => uuidPattern.test(text)
