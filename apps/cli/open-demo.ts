import { existsSync } from 'node:fs'
import { makeDemo } from '#demo/make-demo.ts'
import { observatoryFiles } from '#features/observatory/server/public.ts'
import { shippedRoles } from '#features/organisations/server/public.ts'
import { openDemoPage } from '#features/participant/server/public.ts'
import { importFolder } from '#features/territory/server/public.ts'
import type { Config } from '#platform/server/config.ts'
import type { OpenDatabase } from '#platform/server/database/open-database.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { isBuilt } from './built.ts'

/**
 * Makes the demo territory in an empty embedded database. A PostgreSQL server of one's own, or an installed Bassin,
 * only gets it when `BASSIN_DEMO_EPCI` asks: nobody wants invented people beside a real territory.
 */
export const openDemo = async (
  config: Config,
  database: Pick<OpenDatabase, 'appUrl' | 'ownerUrl'>,
  isAsked: boolean,
  log: (message: string) => void,
): Promise<void> => {
  const connected = connectDatabase(database.appUrl, 2)
  try {
    if (isAsked || !(config.databaseUrl || isBuilt)) {
      const made = await makeDemo(connected, config, new Date())
      if (made) log(await readOfficialFiles(connected, config.referenceData))
      // The planner knows nothing of rows that came all at once until someone counts them.
      if (made) await withClient(database.ownerUrl, (client) => client.query('analyze'))
      if (made) log(`Territoire de démonstration : ${made.name} (personnes et partenaires fictifs)`)
    }
  } finally {
    await connected.close()
  }
}

/** The lists that Bassin may not ship: jobs, areas, public sites. The demo works without them, and says so. */
const readOfficialFiles = async (database: Database, folder: string): Promise<string> => {
  const reports = existsSync(folder) ? await importFolder(database, folder, new Date(), observatoryFiles) : []
  const read = reports.filter((report) => report.source).length
  return read > 0
    ? `Fichiers officiels lus : ${read} (métiers ROME, zones, sites publics, chiffres du territoire)`
    : 'Aucun fichier officiel à lire : les métiers ROME, les zones et le portrait resteront vides (« bassin reference import » les charge)'
}

/**
 * The demo sign-ins, one line a role, then the page of a person followed, which needs none; nothing when the database
 * holds real territories only. `origin`: where the server answers.
 */
export const demoSignIns = async (
  database: Pick<OpenDatabase, 'appUrl'>,
  config: Pick<Config, 'secret'>,
  origin: string,
): Promise<readonly string[]> => {
  const connected = connectDatabase(database.appUrl, 1)
  try {
    const demos = await connected.withAccounts((tx) =>
      tx.query<{ territoryId: string }>(
        'select territory_id as "territoryId" from territory.directory where is_demo order by created_at, name',
      ),
    )
    const [first] = demos
    if (!first) return []
    const members = await connected.withTerritory(first.territoryId, (tx) =>
      tx.query<{ email: string; name: string; role: string }>(
        `select m.email, m.name, r.role_code as role from organisations.member m
         join organisations.member_role r on r.territory_id = m.territory_id and r.member_id = m.id
         where m.territory_id = $1 and m.email = lower(r.role_code) || '@demo.example' order by m.name`,
        [first.territoryId],
      ),
    )
    const page = await connected.withTerritory(first.territoryId, (tx) =>
      openDemoPage({ tx, now: new Date(), config }),
    )
    return [
      ...members.map(({ email, name, role }) => `  ${email.padEnd(34)} ${name}, ${roleLabel(role)}`),
      ...(page
        ? [
            `La page de ${page.givenName}, personne accompagnée, sans compte : ${origin}${page.path}`,
            `  son code : ${page.code}`,
          ]
        : []),
    ]
  } finally {
    await connected.close()
  }
}

const roleLabel = (code: string): string => shippedRoles.find((role) => role.code === code)?.label ?? code
