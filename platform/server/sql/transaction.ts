import { Kysely } from 'kysely'
import type { PoolClient, QueryResultRow } from 'pg'
import { clientDialect } from './client-dialect.ts'
import { exchange } from './exchange.ts'
import { Gathering } from './gathering.ts'
import { inOneWrite } from './one-write.ts'
import type { Opening } from './opening.ts'
import type { DB } from './tables.generated.ts'

/** An open transaction. `db` for ordinary statements; `query` for set-based SQL; `named` for the hot, prepared ones. */
export class Transaction {
  readonly #client: PoolClient
  #db: Kysely<DB> | undefined

  constructor(client: PoolClient) {
    this.#client = client
  }

  get client(): PoolClient {
    return this.#client
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

/**
 * A transaction inside the wall of one territory. With `opening` it is not open yet: it opens with the first statement
 * that it sends, before it or together with it.
 */
export class TerritoryTransaction extends Transaction {
  readonly territoryId: string
  #opening: Opening | undefined
  #stands: Promise<boolean> = Promise.resolve(true)
  #gathering: Gathering | undefined
  #isOpen: boolean

  constructor(client: PoolClient, territoryId: string, opening?: Opening) {
    super(client)
    this.territoryId = territoryId
    this.#opening = opening
    this.#isOpen = opening === undefined
  }

  override get client(): PoolClient {
    const opening = this.#opening
    if (opening) {
      this.#opening = undefined
      this.#isOpen = true
      this.#stands = opening.begin()
    }
    return super.client
  }

  override query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.#gathering?.add<Row>({ name: '', text, values }) ?? super.query<Row>(text, values)
  }

  override named<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    return this.#gathering?.add<Row>({ name, text, values }) ?? super.named<Row>(name, text, values)
  }

  /** Whether who was presumed to call does: an answer, and a refusal, waits for it. Opens what is not open yet. */
  stands(): Promise<boolean> {
    if (this.#opening) void this.client
    return this.#stands
  }

  /** Whether something is left to commit, or to roll back: not once the use case committed its own work. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  /**
   * Sends what ends a hot use case and its commit together, and waits for both at once: a round trip less, and nothing
   * is answered before it is durable. What is not open yet opens with them: the whole transaction is one exchange. When
   * a statement fails PostgreSQL undoes everything, and its error is thrown. A refusal after this undoes nothing: only
   * for statements that write all or nothing, which `last` sends before it waits for anything.
   */
  async commitAfter<Value>(last: () => Promise<Value>): Promise<Value> {
    const gathering = new Gathering()
    this.#gathering = gathering
    let value: Promise<Value>
    try {
      value = last()
    } finally {
      this.#gathering = undefined
    }
    // What it sent later would find no transaction, and no wall.
    if (gathering.statements.length === 0) throw new Error('the last act sent nothing before it waited')
    const together = this.#opening?.together
    if (together) this.#opening = undefined
    const before = together?.statements ?? []
    const sent = exchange(this.client, [...before, ...gathering.statements, ...(together ? [] : [commit])])
    if (together) this.#stands = together.settle(sent)
    const [answer] = await Promise.all([value, gathering.settle(sent, before.length)])
    this.#isOpen = false
    return answer
  }

  /**
   * One more statement after `commitAfter`, kept or failed, in a transaction of its own that leaves in one write: for the
   * rare case in which what came back calls for a second look. Nobody's private notes are open in it.
   */
  async anew<Value>(only: () => Promise<Value>): Promise<Value> {
    if (this.#isOpen) await this.client.query('rollback')
    this.#isOpen = false
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

const commit = { name: 'commit', text: 'commit', values: [] } as const

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
