import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { ClientBase } from 'pg'

/** Kysely over one client that is already inside its transaction: it compiles and runs, and begins nothing. */
export const clientDialect = (client: ClientBase): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new ClientDriver(client),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

class ClientDriver implements Driver {
  readonly #connection: DatabaseConnection
  constructor(client: ClientBase) {
    this.#connection = {
      async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
        const result = await client.query(query.sql, [...query.parameters])
        const affected = result.rowCount === null ? undefined : BigInt(result.rowCount)
        return affected === undefined
          ? { rows: result.rows as Row[] }
          : { rows: result.rows as Row[], numAffectedRows: affected }
      },
      // biome-ignore lint/correctness/useYield: kysely asks for a generator; streams are not offered here.
      async *streamQuery() {
        throw new Error('stream through tx.query with a cursor instead')
      },
    }
  }
  async init() {}
  async acquireConnection() {
    return this.#connection
  }
  async beginTransaction() {
    throw new Error('the transaction is opened by withTerritory')
  }
  async commitTransaction() {}
  async rollbackTransaction() {}
  async releaseConnection() {}
  async destroy() {}
}
