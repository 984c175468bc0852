import type { Database } from '#platform/server/sql/database.ts'
import { loadAdministrativeDivision } from './load-administrative-division.ts'
import { loadNaf } from './load-naf.ts'

/** Loads the lists that ship with Bassin (communes and their groups, NAF) when a newer version is installed. */
export const ensureReferenceData = (database: Database, now: Date): Promise<void> =>
  database.withAccounts(async (tx) => {
    await loadAdministrativeDivision(tx, now)
    await loadNaf(tx, now)
  })
