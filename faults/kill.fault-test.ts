import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askAllAgain, compare } from './compare.ts'
import { draws } from './draws.ts'
import { mailsWaiting } from './facts-store.ts'
import { aLedger } from './ledger.ts'
import { aMailServer, type MailServer } from './mail-server.ts'
import { aProduct, type Product, type Victim } from './product.ts'
import { measured, report } from './report.ts'
import { rounds, seed } from './settings.ts'
import { verifyTrail } from './verify-trail.ts'
import { someWriters, writeWhile } from './writers.ts'

let mails: MailServer
let product: Product
beforeEach(async () => {
  mails = await aMailServer()
  product = await aProduct('kill', { BASSIN_SMTP_URL: mails.url })
  await product.start()
})
afterEach(async () => {
  await product.end()
  await mails.close()
})

test.each<Victim>(['node', 'postmaster', 'both'])(
  'a kill -9 of %s loses no acknowledged write',
  async (victim) => {
    const draw = draws(seed)
    const turns = await someWriters(product)
    const started = Date.now()
    const all = aLedger()
    let acknowledged = 0
    const recoveries: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const ledger = aLedger()
      let killedAt = 0
      await writeWhile(turns, ledger, async () => {
        await sleep(draw(100, 900))
        killedAt = Date.now()
        await product.kill(victim)
      })
      for (const refusal of ledger.refusals) expect(['0 ', '503 database-unavailable']).toContain(refusal)
      if (victim === 'postmaster') await product.becomesReady()
      else await product.start()
      recoveries.push(Date.now() - killedAt)
      acknowledged += ledger.acts.filter((act) => act.isAcknowledged).length
      const where = `round ${round + 1} of seed ${seed}`
      expect(await compare(product, ledger.acts), where).toEqual({ lost: [], broken: [] })
      expect(await askAllAgain(ledger), where).toEqual([])
      expect(await compare(product, ledger.acts), where).toEqual({ lost: [], broken: [] })
      expect(ledger.sessionsLost, where).toBe(0)
      all.acts.push(...ledger.acts)
    }
    expect(await compare(product, all.acts)).toEqual({ lost: [], broken: [] })
    await expect.poll(() => mailsWaiting(product), { timeout: 60_000, interval: 500 }).toBe(0)
    await verifyTrail(product)
    const sent = new Set(mails.received.map(({ id }) => id))
    report(
      measured(`kill -9 of ${victim}`, {
        rounds,
        seed,
        acknowledged,
        writes: all.acts.length,
        started,
        recoveries,
      }),
      `mails: ${sent.size}, received twice: ${mails.received.length - sent.size}`,
    )
  },
)
