/**
 * `npm run keep-version`, at each release: keeps a backup of a small fictitious territory as this version writes it,
 * and what is true of it, in `database/upgrade/<version>`. From then on the tests upgrade it to every later version.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { productVersion } from '#apps/cli/product-version.ts'
import { assembleServer, assembleServices } from '#apps/server/assemble.ts'
import { tableSums } from '#apps/server/testing/table-sums.ts'
import { writeBackup } from '#platform/server/backup/write-backup.ts'
import { loadConfig } from '#platform/server/config.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { openThrowawayDatabase } from '#platform/server/database/throwaway-database.ts'
import { migrateJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { openFiles, readFigures } from './figures.ts'
import { forgetFarCommunes, makeKeptTerritory } from './kept-territory.ts'
import { keptApplicationSecret, keptInstant, keptSecret, placeOf } from './kept-versions.ts'

const product = productVersion()
const place = placeOf(product)
const server = await openThrowawayDatabase()
try {
  await migrate({ url: server.ownerUrl, now: () => keptInstant, log: silentLog })
  await migrateJobs(server.ownerUrl)
  const database = connectDatabase(server.appUrl, 4)
  const config = loadConfig({ BASSIN_LOG_LEVEL: 'silent', BASSIN_SECRET: keptApplicationSecret })
  const services = assembleServices({ database, clock: { now: () => keptInstant }, config })
  const { persons, ...made } = await makeKeptTerritory(services)
  const api = await assembleServer(services)
  const figures = await readFigures(api, made.territoryId)
  await openFiles(api, made.territoryId, persons)
  await database.close()
  await forgetFarCommunes(server.ownerUrl)
  mkdirSync(place.folder, { recursive: true })
  const kept = { url: server.ownerUrl, file: place.backup, secret: keptSecret, files: services.files }
  await writeBackup({ ...kept, applicationSecret: keptApplicationSecret, product, now: keptInstant })
  const full = (await tableSums(server.ownerUrl)).filter(({ rows }) => rows > 0)
  const rows = Object.fromEntries(full.map(({ name, rows }) => [name, rows]))
  writeFileSync(place.facts, `${JSON.stringify({ product, ...made, rows, figures }, null, 2)}\n`)
  console.log(`${place.folder} garde la version ${product}.`)
} finally {
  await server.stop()
}
