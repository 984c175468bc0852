import { afterEach, beforeEach, expect, test } from 'vitest'
import { listOutbox } from '#features/mail/contract.ts'
import { signIn } from './client.ts'
import { mailsWaiting } from './facts-store.ts'
import { aLedger } from './ledger.ts'
import { aMailServer, type MailServer } from './mail-server.ts'
import { aProduct, type Product } from './product.ts'
import { someWriters } from './writers.ts'

let mails: MailServer
let product: Product
beforeEach(async () => {
  mails = await aMailServer()
  product = await aProduct('mails', { BASSIN_SMTP_URL: mails.url })
  await product.start()
})
afterEach(async () => {
  await product.end()
  await mails.close()
})

const prescribe = async (times: number): Promise<void> => {
  const [, , turn] = await someWriters(product)
  const ledger = aLedger()
  for (let time = 0; time < times; time += 1) expect(await turn?.(ledger)).toBe(true)
}
const toPersons = () => mails.received.filter(({ to }) => to.endsWith('@personne.example'))
const allLeave = () => expect.poll(() => mailsWaiting(product), { timeout: 120_000, interval: 500 }).toBe(0)

test('a mail server that is down keeps the mails waiting, even through a crash; each leaves once', async () => {
  await mails.close()
  await prescribe(5)
  const reader = await signIn(product, 'projectManager')
  const failing = async () => {
    const { items } = await reader.done(listOutbox, { params: {}, query: {} })
    return items.filter(({ sentAt, failure }) => sentAt === null && failure === 'ESOCKET').length
  }
  await expect.poll(failing, { timeout: 60_000, interval: 500 }).toBeGreaterThanOrEqual(5)
  expect((await product.readiness())[0]).toBe(200)
  await product.kill('node')
  await product.start()
  expect(await mailsWaiting(product)).toBe(5)
  await mails.open()
  await allLeave()
  expect(toPersons().map(({ to }) => to)).toHaveLength(5)
  expect(new Set(toPersons().map(({ id }) => id)).size).toBe(5)
})

test('a crash between a sending and its note sends the mail again under the same Message-ID', async () => {
  let isKilled = false
  mails.onReceived = async () => {
    if (isKilled) return
    isKilled = true
    await product.kill('node')
  }
  await prescribe(1).catch(() => {})
  await expect.poll(() => isKilled, { timeout: 30_000 }).toBe(true)
  await product.start()
  await allLeave()
  const [first] = mails.received
  expect(mails.received.filter(({ id }) => id === first?.id)).toHaveLength(2)
})
