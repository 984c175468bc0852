import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listCaseload } from '#features/pathways/contract.ts'
import { signIn } from './client.ts'
import { askAllAgain, compare } from './compare.ts'
import { mailsWaiting } from './facts-store.ts'
import { aLedger } from './ledger.ts'
import { aMailServer, type MailServer } from './mail-server.ts'
import { anOutsideDatabase, type OutsideDatabase } from './outside-database.ts'
import { aProduct, type Product } from './product.ts'
import { report } from './report.ts'
import { awayMs } from './settings.ts'
import { someWriters, writeWhile } from './writers.ts'

let mails: MailServer
let database: OutsideDatabase
let product: Product
beforeEach(async () => {
  mails = await aMailServer()
  database = await anOutsideDatabase()
  product = await aProduct('gone', { BASSIN_SMTP_URL: mails.url, ...database.env })
  await product.start()
})
afterEach(async () => {
  await product.end()
  await database.end()
  await mails.close()
})

test('a database that goes and comes back is said, loses nothing and hangs nobody', async () => {
  const ledger = aLedger()
  const turns = await someWriters(product)
  const reader = await signIn(product, 'referent')
  const read = () => reader.call(listCaseload, { params: {}, query: {} })
  await writeWhile(turns, ledger, async () => {
    await sleep(700)
    await database.close()
  })
  expect(await product.readiness()).toMatchObject([503, { status: 'not-ready', database: false }])
  const refused = await Promise.all(Array.from({ length: 20 }, read))
  expect(refused.map(({ status, problem }) => [status, problem?.code])).toEqual(
    refused.map(() => [503, 'database-unavailable']),
  )
  expect(refused[0]?.headers.get('retry-after')).toBe('5')
  await sleep(awayMs)
  expect((await read()).status).toBe(503)
  const back = Date.now()
  await database.open()
  await product.becomesReady()
  const seconds = ((Date.now() - back) / 1000).toFixed(1)
  expect((await read()).status).toBe(200)
  expect(await compare(product, ledger.acts)).toEqual({ lost: [], broken: [] })
  expect(await askAllAgain(ledger)).toEqual([])
  expect(await compare(product, ledger.acts)).toEqual({ lost: [], broken: [] })
  expect(ledger.sessionsLost).toBe(0)
  await expect.poll(() => mailsWaiting(product), { timeout: 60_000, interval: 500 }).toBe(0)
  report(
    `database gone for ${awayMs / 1000} s: ${ledger.acts.length} writes, 0 lost, ready ${seconds} s after`,
  )
})
