import pg from 'pg'
import { openTerritory, TerritoryTransaction, Transaction } from './transaction.ts'

// Calendar dates stay 'YYYY-MM-DD'; counts fit a JavaScript number.
pg.types.setTypeParser(1082, (text) => text)
pg.types.setTypeParser(20, Number)

export interface Database {
  readonly pool: pg.Pool
  /** The way to the rows of one territory: one round trip opens the transaction and its wall. */
  withTerritory<T>(territoryId: string, work: (tx: TerritoryTransaction) => Promise<T>): Promise<T>
  /** What is looked up before a territory is known: users, sessions, seats, links, the directory. */
  withAccounts<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Longest wait for a connection, new or given back by another request: then the request is refused, and may be made again. */
const longestWaitMs = 10_000

export const connectDatabase = (url: string, size = 8): Database => {
  // `pipeline`: a statement is sent at once, behind those that wait for their answer (see `commitAfter`).
  const pool = new pg.Pool({
    ...{ connectionString: url, max: size, pipeline: true },
    connectionTimeoutMillis: longestWaitMs,
  })
  quietPool(pool)
  return {
    pool,
    withTerritory: (territoryId, work) =>
      inTransaction(pool, openTerritory(territoryId), (client) =>
        work(new TerritoryTransaction(client, territoryId)),
      ),
    withAccounts: (work) => inTransaction(pool, 'begin', (client) => work(new Transaction(client))),
    close: () => pool.end(),
  }
}

/** A broken idle connection is replaced at the next use; without these listeners it would end the process. */
export const quietPool = (pool: pg.Pool): void => {
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
  })
}

/** Commits what `work` did, or rolls all of it back when it throws. */
const inTransaction = async <T>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(begin)
    const value = await work(client)
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}
