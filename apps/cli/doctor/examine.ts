import type { Client } from 'pg'
import type { Config } from '#platform/server/config.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { type FilePlaces, openFilePlaces } from '#platform/server/files/file-places.ts'
import { checkClock, checkMigrations, checkServer, checkWall } from './database.ts'
import { checkPlaces, checkRows } from './files.ts'
import { type Finding, right, wrong } from './finding.ts'
import { checkAudit, checkBackups, checkJobs, checkReference } from './life.ts'
import { checkFolder, checkNode, checkSecrets } from './machine.ts'
import { checkAddress, checkMail } from './network.ts'

/** Looks at everything, whatever fails on the way: a check that cannot be made is a finding like another. */
export async function examine(config: Config, now: Date): Promise<Finding[]> {
  return [
    checkNode(),
    ...checkFolder(config),
    ...checkSecrets(config),
    ...(await examineDatabase(config, now)),
    ...(await checkPlaces(config.files, openFilePlaces(config.files))),
    await checkMail(config),
    checkAddress(config),
  ]
}

async function examineDatabase(config: Config, now: Date): Promise<Finding[]> {
  let opened: Awaited<ReturnType<typeof openDatabase>>
  try {
    opened = await openDatabase(config, silentLog, { whenRunning: 'join' })
  } catch (error) {
    return [wrong('database', (error as Error).message, 'Vérifiez DATABASE_URL, ou le dossier de données.')]
  }
  try {
    const place = config.databaseUrl ? 'serveur de DATABASE_URL' : 'PostgreSQL embarqué'
    return [
      right('database', `${place} joint`),
      ...(await withClient(opened.ownerUrl, (client) =>
        examineTables(client, now, openFilePlaces(config.files)),
      )),
    ]
  } finally {
    await opened.stop()
  }
}

/** Exported for tests: what a database tells, read as its owner. */
export async function examineTables(client: Client, now: Date, files: FilePlaces): Promise<Finding[]> {
  const checks: [string, () => Promise<Finding>][] = [
    ['postgresql', () => checkServer(client, now)],
    ['clock', () => checkClock(client)],
    ['migrations', () => checkMigrations(client)],
    ['roles', () => checkWall(client)],
    ['backup', () => checkBackups(client, now)],
    ['audit', () => checkAudit(client)],
    ['jobs', () => checkJobs(client, now)],
    ['reference', () => checkReference(client)],
    ['files', () => checkRows(client, files)],
  ]
  const findings: Finding[] = []
  for (const [code, check] of checks)
    findings.push(
      await check().catch((error: Error) =>
        wrong(code, `n’a pas pu être regardé : ${error.message}`, 'Lancez « bassin migrate ».'),
      ),
    )
  return findings
}
