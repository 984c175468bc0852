import { sealTerritory, verifyTerritories } from '#features/audit/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import { systemClock } from '#platform/server/clock.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import type { Product } from './product.ts'

/** Seals every line that waits, then reads the whole chain again, as `bassin audit verify` does. Throws what it finds. */
export async function verifyTrail({ dataFolder }: Product): Promise<void> {
  const { appUrl } = await openDatabase({ dataFolder }, silentLog, { whenRunning: 'join' })
  const parts = { database: connectDatabase(appUrl, 2), clock: systemClock }
  try {
    const territories: string[] = []
    await everyTerritory(parts, async (tx) => {
      territories.push(tx.territoryId)
    })
    for (const id of territories) await sealTerritory(parts, id, true)
    const found = (await verifyTerritories(parts)).filter((verified) => verified.found > 0)
    if (found.length > 0) throw new Error(`the trail does not hold: ${JSON.stringify(found)}`)
  } finally {
    await parts.database.close()
  }
}
