import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anotherTestDatabase, type TestDatabase } from '#platform/testing/database.ts'
import { filesInDatabase } from '#platform/testing/files-in-database.ts'
import type { DatabaseLog } from '../database/database-log.ts'
import { silentLog } from '../database/database-log.ts'
import { withClient } from '../database/with-client.ts'
import { readBackupRuns } from './backup-runs.ts'
import { backUpWhenDue } from './daily-backup.ts'

let folder: string
let database: TestDatabase
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bassin-daily-'))
  database = await anotherTestDatabase()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const clock = { instant: new Date('2026-11-23T03:00:00Z'), now: () => clock.instant }
const keyFile = () => join(folder, 'clé.txt')
const look = (log: DatabaseLog = silentLog) => {
  const backups = join(folder, 'sauvegardes')
  return backUpWhenDue(
    {
      backups: { folder: backups, keyFile: keyFile(), hour: 2, keep: 2 },
      ...{ ownerUrl: database.ownerUrl, applicationSecret: 'x', product: '0.1.0', clock, log },
      files: filesInDatabase,
    },
    backups,
    keyFile(),
  )
}
const runs = () => withClient(database.appUrl, readBackupRuns)

describe('the backups of a server', () => {
  test('are made once a day, and the latest are kept', async () => {
    writeFileSync(keyFile(), 'a key of more than sixteen letters\n')
    for (const day of [23, 24, 25]) {
      clock.instant = new Date(`2026-11-${day}T03:00:00Z`)
      expect(await look()).toBeDefined()
      expect(await look()).toBeUndefined()
    }
    expect(readdirSync(join(folder, 'sauvegardes'))).toEqual([
      'bassin-20261124T030000Z.backup',
      'bassin-20261125T030000Z.backup',
    ])
    expect(await runs()).toMatchObject({ lastSuccess: clock.instant, lastFailure: undefined })
  })

  test('say that they fail, and when', async () => {
    const said: string[] = []
    const log = { ...silentLog, error: (message: string) => said.push(message) }
    expect(await look(log)).toBeUndefined()
    expect(said.join()).toMatch(/Sauvegarde quotidienne : échec \(BackupError\)/)
    expect(await runs()).toMatchObject({
      lastSuccess: undefined,
      lastFailure: { at: clock.instant, failure: 'BackupError' },
    })
  })
})
