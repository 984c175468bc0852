import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { aTerritoryIn, testNow, type World } from '#apps/testing/world.ts'
import { sealTerritory, verifyTerritories } from '#features/audit/server/public.ts'
import { createPerson } from '#features/people/contract.ts'
import { newId } from '#kernel/id.ts'
import { writeBackup } from '#platform/server/backup/write-backup.ts'
import { systemClock } from '#platform/server/clock.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { restoreCommand } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'bassin-restore-'))
const closes: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const close of closes.reverse()) await close()
  rmSync(folder, { recursive: true, force: true })
})

const openFile = (world: World): Promise<unknown> =>
  world.as('referent').done(createPerson, {
    params: {},
    body: {
      ...{
        id: newId(),
        reason: 'participant',
        givenName: 'Awa',
        familyName: 'Diop',
        birthDate: '1990-04-02',
      },
      notice: { channel: 'in-person', givenOn: '2026-11-23' },
    },
  })

test('a trail holds as soon as it is restored, the lines that its backup took unsealed included', async () => {
  const { ownerUrl, appUrl } = await anotherTestDatabase()
  const served = connectDatabase(appUrl, 2)
  closes.push(served.close)
  const world = await aTerritoryIn(served)
  await openFile(world)
  await sealTerritory(world.services, world.territoryId)
  await openFile(world)
  const [file, keyFile, into] = [join(folder, 'a.backup'), join(folder, 'a.key'), join(folder, 'data')]
  writeFileSync(keyFile, 'the key of the restored trail', { mode: 0o600 })
  await writeBackup({
    ...{ url: ownerUrl, file, secret: 'the key of the restored trail', files: world.services.files },
    ...{ applicationSecret: world.services.config.secret, product: '0.1.0', now: testNow },
  })

  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  await restoreCommand.run(['--from', file, '--into', into, '--key-file', keyFile])
  said.mockRestore()

  const restored = await openDatabase({ dataFolder: into }, silentLog)
  closes.push(restored.stop)
  const database = connectDatabase(restored.appUrl, 1)
  closes.push(database.close)
  const [trail] = await verifyTerritories({ database, clock: systemClock }, { slug: world.slug })
  expect(trail).toMatchObject({ findings: [], found: 0, waiting: 0 })
  expect(trail?.sealedLate.count).toBeGreaterThan(0)
})
