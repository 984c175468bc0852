import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { listCaseload } from '#features/pathways/contract.ts'
import { type Client, signIn } from './client.ts'
import { askAllAgain, compare } from './compare.ts'
import { aLedger } from './ledger.ts'
import { aMailServer, type MailServer } from './mail-server.ts'
import { type Product, productIn, scratchFolder } from './product.ts'
import { report } from './report.ts'
import { someWriters, writeWhile } from './writers.ts'

let mails: MailServer
let product: Product | undefined
let disk: string | undefined
beforeEach(async () => {
  mails = await aMailServer()
})
afterEach(async () => {
  await mails.close()
  await product?.stop()
  if (disk) spawnSync('umount', [disk])
  await product?.end()
  product = disk = undefined
})

const megabyte = 1_000_000
const freeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
const read = (client: Client) => client.call(listCaseload, { params: {}, query: {} })

/** A small disk of its own; where the system lets nobody mount, nothing can be filled without harm. */
const aSmallDisk = (megabytes: number): string | undefined => {
  const folder = scratchFolder('disk')
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'none', folder])
  if (mounted.status !== 0) rmSync(folder, { recursive: true })
  return mounted.status === 0 ? folder : undefined
}

const mayMount = (() => {
  const folder = aSmallDisk(1)
  if (folder) spawnSync('umount', [folder])
  return folder !== undefined
})()

/** Something else on the same disk grows until so much is left. */
const fill = (folder: string, leave: number): void => {
  const ballast = join(folder, 'ballast')
  const block = Buffer.alloc(megabyte / 4)
  try {
    while (freeBytes(folder) > leave) appendFileSync(ballast, block)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}
const empty = (folder: string): void => rmSync(join(folder, 'ballast'), { force: true })

const startOn = async (env: Readonly<Record<string, string>>): Promise<{ on: Product; folder: string }> => {
  disk = aSmallDisk(500)
  if (!disk) throw new Error('nothing can be mounted here')
  product = await productIn(disk, inject('demoFolder'), { BASSIN_SMTP_URL: mails.url, ...env })
  await product.start()
  return { on: product, folder: disk }
}

test.skipIf(!mayMount)(
  'writing stops before the disk is full and says so; reading goes on; room given back is enough',
  async () => {
    const { on, folder } = await startOn({ BASSIN_DISK_RESERVE_MB: '64' })
    const ledger = aLedger()
    const turns = await someWriters(on)
    const reader = await signIn(on, 'referent')
    await writeWhile(turns, ledger, async () => {
      await sleep(500)
      fill(folder, 60 * megabyte)
    })
    expect([...ledger.refusals]).toEqual(['503 storage-full'])
    expect(await on.readiness()).toMatchObject([503, { database: true, jobs: true, storage: false }])
    expect((await read(reader)).status).toBe(200)
    empty(folder)
    await on.becomesReady()
    expect(await compare(on, ledger.acts)).toEqual({ lost: [], broken: [] })
    expect(await askAllAgain(ledger)).toEqual([])
    expect(await compare(on, ledger.acts)).toEqual({ lost: [], broken: [] })
    expect(on.said()).not.toMatch(/relancé/)
  },
)

test.skipIf(!mayMount)(
  'a disk filled to its last byte loses nothing, and the server comes back by itself',
  async () => {
    const { on, folder } = await startOn({ BASSIN_DISK_RESERVE_MB: '0' })
    const ledger = aLedger()
    const turns = await someWriters(on)
    let isOver = false
    await writeWhile(turns, ledger, async () => {
      await sleep(500)
      for (const end = Date.now() + 8_000; Date.now() < end; await sleep(20)) fill(folder, 0)
      isOver = true
    })
    expect(isOver).toBe(true)
    const refusals = ['0 ', '503 storage-full', '503 database-unavailable']
    expect(refusals).toEqual(expect.arrayContaining([...ledger.refusals]))
    empty(folder)
    const emptied = Date.now()
    await on.becomesReady()
    const seconds = ((Date.now() - emptied) / 1000).toFixed(1)
    expect(await compare(on, ledger.acts)).toEqual({ lost: [], broken: [] })
    expect(await askAllAgain(ledger)).toEqual([])
    expect(await compare(on, ledger.acts)).toEqual({ lost: [], broken: [] })
    expect(ledger.sessionsLost).toBe(0)
    report(`full disk: ${ledger.acts.length} writes, 0 lost, ready ${seconds} s after room came back`)
  },
)
