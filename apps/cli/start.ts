import { startServer } from '#apps/server/start-server.ts'
import { startDailyBackup } from '#platform/server/backup/daily-backup.ts'
import { systemClock } from '#platform/server/clock.ts'
import { type Config, loadConfig } from '#platform/server/config.ts'
import { holdDataFolder } from '#platform/server/database/folder-lock.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { openFilePlaces } from '#platform/server/files/file-places.ts'
import { migrateJobs } from '#platform/server/jobs.ts'
import { demoSignIns, openDemo } from './open-demo.ts'
import { productVersion } from './product-version.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { terminalLog } from './terminal-log.ts'
import { builtWeb } from './web-build.ts'

/** `npm start` and `bassin start`: database, migrations, demo, web, server, in that order; the reverse order on Ctrl-C. */
export async function start(): Promise<void> {
  const config = loadConfig(process.env)
  const stops = stopOnSignal()
  await run(config, stops).catch(async (error) => {
    // What a stop cuts short is no failure: the stop itself ends the process, once the database is.
    if (stops.asked()) return
    await stops.all()
    throw error
  })
}

async function run(config: Config, stops: ReturnType<typeof stopOnSignal>): Promise<void> {
  // An embedded database holds its folder by itself.
  const held = config.databaseUrl ? await holdDataFolder(config.dataFolder) : undefined
  const database = await openDatabase(config, terminalLog)
  stops.push(async () => {
    await database.stop()
    await held?.release()
  })
  await migrate({ url: database.ownerUrl, now: () => new Date(), log: terminalLog })
  await migrateJobs(database.ownerUrl)
  await openDemo(config, database, process.env.BASSIN_DEMO_EPCI !== undefined, terminalLog.info)
  const webFolder = builtWeb(terminalLog.info)
  const server = await startServer({ config, database, webFolder })
  stops.push(server.stop)
  const daily = startDailyBackup({
    ...{ backups: config.backups, ownerUrl: database.ownerUrl, clock: systemClock, log: terminalLog },
    applicationSecret: config.secret,
    files: openFilePlaces(config.files),
    product: productVersion(),
  })
  stops.push(daily.stop)
  console.log(`\nBassin est prêt : ${server.address}`)
  if (server.metricsAddress) console.log(`Mesures : ${server.metricsAddress}`)
  const signIns = await demoSignIns(database, config, config.publicUrl ?? server.address)
  if (signIns.length > 0)
    console.log(`Accès de démonstration, en un clic sur la page de connexion :\n${signIns.join('\n')}`)
  console.log('Ctrl-C pour arrêter.')
}
