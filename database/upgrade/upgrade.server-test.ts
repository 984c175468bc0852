import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { productVersion } from '#apps/cli/product-version.ts'
import { assembleServer, assembleServices } from '#apps/server/assemble.ts'
import { tableSums } from '#apps/server/testing/table-sums.ts'
import { sealTerritory, verifyTerritories } from '#features/audit/server/public.ts'
import type { BackupSummary } from '#platform/server/backup/manifest.ts'
import { restoreBackup } from '#platform/server/backup/restore-backup.ts'
import { loadConfig } from '#platform/server/config.ts'
import { withLogin } from '#platform/server/database/connection-url.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { migrationsFolder, readMigrations } from '#platform/server/database/migration-files.ts'
import { ensureDatabase, ensureExtensions } from '#platform/server/database/roles.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import type { Services } from '#platform/server/http/context.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { filesInDatabase } from '#platform/testing/files-in-database.ts'
import { type Figures, readFigures } from './figures.ts'
import {
  factsOf,
  keptApplicationSecret,
  keptInstant,
  keptPassword,
  keptSecret,
  keptVersions,
  placeOf,
} from './kept-versions.ts'

const now = () => keptInstant
const versions = keptVersions()

/** The English of a definition may be better said since: what it counts is its formula. */
const countedIn = (figures: Figures): Figures =>
  JSON.parse(JSON.stringify(figures, (key, value) => (/english$/i.test(key) ? undefined : value)))

it('a version is kept at least, and none that is not older than this one', () => {
  expect(versions.length).toBeGreaterThan(0)
  expect(versions).not.toContain(productVersion())
})

describe.for(versions)('the data of version %s, brought to this one', (version) => {
  const facts = factsOf(version)
  let url: string
  let restored: BackupSummary
  let services: Services
  let server: FastifyInstance

  beforeAll(async () => {
    const { adminUrl, ownerUrl, appUrl, template } = inject('testCluster')
    const database = `${template}_upgrade_${version.replaceAll('.', '_')}`
    await withClient(adminUrl, (client) => ensureDatabase(client, database))
    await ensureExtensions(withLogin(adminUrl, { database }))
    url = withLogin(ownerUrl, { database })
    restored = await restoreBackup({
      url,
      file: placeOf(version).backup,
      secret: keptSecret,
      files: filesInDatabase,
      now,
      log: silentLog,
    })
    const config = loadConfig({ BASSIN_LOG_LEVEL: 'silent', BASSIN_SECRET: keptApplicationSecret })
    const connected = connectDatabase(withLogin(appUrl, { database }), 4)
    services = assembleServices({ database: connected, clock: { now }, config })
    server = await assembleServer(services)
  })
  afterAll(() => services.database.close())

  it('goes through every migration that it did not know', async () => {
    const applied = await withClient(url, (client) =>
      client.query('select name from bassin.migration order by name'),
    )
    const names = readMigrations(migrationsFolder).map(({ name }) => name)
    expect(applied.rows.map(({ name }) => name)).toEqual(names)
    expect(restored.head.migrations.length).toBeLessThan(names.length)
  })

  it('keeps every row of every table', async () => {
    const rows = Object.fromEntries((await tableSums(url)).map(({ name, rows }) => [name, rows]))
    expect(rows).toMatchObject(facts.rows)
    expect(facts.rows['people.person']).toBeGreaterThan(10)
  })

  it('counts the same figures, in the cockpit and for each objective', async () => {
    expect(countedIn(await readFigures(server, facts.territoryId))).toMatchObject(countedIn(facts.figures))
  })

  it('takes the password of before, and no other', async () => {
    const signIn = (password: string) =>
      server.inject({
        ...{ method: 'POST', url: '/api/session', headers: { 'x-bassin-csrf': '1' } },
        payload: { email: facts.email, password, remember: false },
      })
    expect((await signIn(keptPassword)).statusCode).toBeLessThan(300)
    expect((await signIn(`${keptPassword}!`)).statusCode).toBe(422)
  })

  it('seals its audit trail, which verifies, and no longer once a line is changed', async () => {
    await sealTerritory(services, facts.territoryId, true)
    const [whole] = await verifyTerritories({ database: services.database, clock: services.clock })
    expect(whole?.found).toBe(0)
    expect(whole?.lines).toBeGreaterThanOrEqual(facts.rows['audit.line'] ?? 0)
    expect(facts.rows['audit.line']).toBeGreaterThan(0)
    await withClient(url, (client) =>
      client.query(
        `update audit.line set at = at - interval '1 day' where id = (select min(id::text)::uuid from audit.line)`,
      ),
    )
    const [changed] = await verifyTerritories({ database: services.database, clock: services.clock })
    expect(changed?.found).toBeGreaterThan(0)
  })
})
