import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DatabaseLog, silentLog } from './database-log.ts'
import { signalProcess } from './embedded-postmaster.ts'
import { holdDataFolder } from './folder-lock.ts'
import { openDatabase } from './open-database.ts'
import { withClient } from './with-client.ts'

let dataFolder: string
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'bassin-crash-'))
})
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

interface Writer {
  readonly program: ChildProcess
  readonly postmaster: number
  /** Last row that the database acknowledged. */
  last(): number
  waitFor(rows: number): Promise<void>
}

async function startWriter(): Promise<Writer> {
  const program = spawn(process.execPath, ['platform/testing/crash-writer.ts', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: program.stdout as NodeJS.ReadableStream })
  let last = 0
  const postmaster = new Promise<number>((done) => {
    lines.on('line', (line) => {
      const [word, number] = line.split(' ')
      if (word === 'row') last = Number(number)
      else done(Number(number))
    })
  })
  return {
    program,
    postmaster: await postmaster,
    last: () => last,
    waitFor: (rows) => expect.poll(() => last, { timeout: 10_000, interval: 5 }).toBeGreaterThan(rows),
  }
}

const rowsKept = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ kept: number; last: number }>(
      'select count(*)::int as kept, coalesce(max(id), 0)::int as last from acknowledged',
    )
    return rows[0] ?? { kept: 0, last: 0 }
  })

describe('a crash', () => {
  test.each(['node', 'postmaster', 'both'])('of %s loses no acknowledged row', async (victim) => {
    for (let round = 0, before = 0; round < 2; round += 1) {
      const writer = await startWriter()
      await writer.waitFor(before + 100)
      const gone = once(writer.program, 'close')
      if (victim !== 'node') signalProcess(writer.postmaster, 'SIGKILL')
      if (victim !== 'postmaster') writer.program.kill('SIGKILL')
      await gone
      const database = await openDatabase({ dataFolder }, silentLog)
      const { kept, last } = await rowsKept(database.ownerUrl)
      await database.stop()
      expect(kept).toBe(last)
      expect(last).toBeGreaterThanOrEqual(writer.last())
      before = last
    }
  })

  test('of PostgreSQL under a living Bassin is repaired by a new start', async () => {
    const said: string[] = []
    const log: DatabaseLog = { ...silentLog, error: (message) => said.push(message) }
    const database = await openDatabase({ dataFolder }, log)
    const first = database.postmasterPid?.() ?? 0
    signalProcess(first, 'SIGKILL')
    await expect.poll(() => database.postmasterPid?.(), { timeout: 15_000 }).not.toBe(first)
    expect(
      await withClient(database.appUrl, async (client) => (await client.query('select 1 as up')).rows),
    ).toEqual([{ up: 1 }])
    expect(said.join()).toMatch(/relancé/)
    await database.stop()
  })
})

describe('a data folder', () => {
  test('in use is refused to a second Bassin, and joined by a command', async () => {
    const first = await openDatabase({ dataFolder }, silentLog)
    await expect(openDatabase({ dataFolder }, silentLog)).rejects.toThrow(/tourne déjà sur le dossier/)
    const joined = await openDatabase({ dataFolder }, silentLog, { whenRunning: 'join' })
    expect(joined.ownerUrl).toBe(first.ownerUrl)
    await joined.stop()
    await first.stop()
  })

  test('whose database is elsewhere is held by one server only, and free once it ends', async () => {
    const first = await holdDataFolder(dataFolder)
    await expect(holdDataFolder(dataFolder)).rejects.toThrow(/tourne déjà sur le dossier/)
    await first.release()
    await (await holdDataFolder(dataFolder)).release()
  })

  test('of another PostgreSQL is refused and left as it is', async () => {
    const database = await openDatabase({ dataFolder }, silentLog)
    await database.stop()
    writeFileSync(join(dataFolder, 'postgres/PG_VERSION'), '17\n')
    await expect(openDatabase({ dataFolder }, silentLog)).rejects.toThrow(/PostgreSQL 17/)
  })
})
