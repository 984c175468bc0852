import { makeDemo } from '#demo/make-demo.ts'
import type { Config } from '#platform/server/config.ts'
import type { OpenDatabase } from '#platform/server/database/open-database.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'

/**
 * Makes the demo territory in an empty embedded database. A PostgreSQL server of one's own only gets it when
 * `BASSIN_DEMO_EPCI` asks: nobody wants invented people beside a real territory.
 */
export const openDemo = async (
  config: Config,
  database: Pick<OpenDatabase, 'appUrl'>,
  isAsked: boolean,
  log: (message: string) => void,
): Promise<void> => {
  if (config.databaseUrl && !isAsked) return
  const connected = connectDatabase(database.appUrl, 2)
  try {
    const made = await makeDemo(connected, config, new Date())
    if (made) log(`Territoire de démonstration : ${made.name} (personnes et partenaires fictifs)`)
  } finally {
    await connected.close()
  }
}
