import pg from 'pg'
import { testDatabase } from '#platform/testing/database.ts'

let pool: pg.Pool | undefined

/** Connections as the owner of the tables, whom no row security holds; they end with the test process. */
export const ownerPool = async (): Promise<pg.Pool> => {
  const { ownerUrl } = await testDatabase()
  pool ??= new pg.Pool({ connectionString: ownerUrl, max: 1, allowExitOnIdle: true })
  return pool
}
