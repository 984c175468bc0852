import { Kysely } from 'kysely'
import type { PoolClient, QueryResultRow } from 'pg'
import { clientDialect } from './client-dialect.ts'
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

  constructor(client: PoolClient, territoryId: string) {
    super(client)
    this.territoryId = territoryId
  }

  /** Opens `people.sensitive_fact` for the rest of the transaction; the caller has checked the right. */
  async revealSensitive(): Promise<void> {
    await this.client.query(`set local bassin.reads_sensitive = 'on'`)
  }
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** SET takes no parameter: the literal must be a uuid and nothing else. */
export const uuid = (text: string): string => {
  if (!uuidPattern.test(text)) throw new Error('not a uuid')
  return text
}
export const isUuid = (text: string): boolean => uuidPattern.test(text)
