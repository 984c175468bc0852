import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { aMailServer } from '#platform/testing/smtp-server.ts'
import { listOutbox } from '../contract.ts'
import { aDemoMail } from '../testing/mail-builders.ts'
import { queueMail } from './queue-mail.ts'
import { sendMail } from './send-mail.ts'

const smtp = aMailServer()
const { received } = smtp

/** The same job as another process runs it: it remembers nothing of what this one sent. */
const anotherProcess = (): Promise<{ sendMail: typeof sendMail }> => {
  const module = './send-mail.ts?another'
  return import(module)
}

const aMail = {
  template: 'test',
  to: 'awa@personne.example',
  subject: 'Votre rendez-vous',
  body: 'À bientôt, Hélène.',
}

describe('a mail', () => {
  it('leaves once, with its accents, and says when it left', async () => {
    const world = await aTerritory()
    const services = {
      ...world.services,
      config: { ...world.services.config, smtpUrl: smtp.url() },
    }
    const id = await world.rows((tx) => queueMail({ tx, now: new Date() }, aMail))
    const payload = { territoryId: world.territoryId, id }
    await sendMail.run(services, payload)
    await sendMail.run(services, payload)
    expect(received).toHaveLength(1)
    const parsed = await simpleParser(received[0] ?? '')
    expect([parsed.subject, parsed.text?.trim()]).toEqual([aMail.subject, aMail.body])
  })

  it('keeps neither its text nor its attachments once it has left, but in a demo that shows them', async () => {
    const world = await aTerritory()
    const services = { ...world.services, config: { ...world.services.config, smtpUrl: smtp.url() } }
    const withCode = {
      ...{ ...aMail, body: 'Votre code : 123456' },
      attachments: [{ name: 'rendez-vous.ics', mediaType: 'text/calendar', content: 'BEGIN' }],
    }
    const sent = async () => {
      const id = await world.rows((tx) => queueMail({ tx, now: new Date() }, withCode))
      const read = () =>
        world.rows((tx) =>
          tx.query('select body, attachments from mail.message where territory_id = $1 and id = $2', [
            tx.territoryId,
            id,
          ]),
        )
      const [before] = await read()
      await sendMail.run(services, { territoryId: world.territoryId, id })
      return [before, ...(await read())]
    }
    const kept = { body: withCode.body, attachments: withCode.attachments }
    expect(await sent()).toEqual([kept, { body: '', attachments: [] }])
    await aDemoMail(world)
    expect(await sent()).toEqual([kept, kept])
  })

  it('leaves once even when the database goes away before it is noted', async () => {
    const world = await aTerritory()
    const config = { ...world.services.config, smtpUrl: smtp.url() }
    const { database } = world.services
    const goingAway: typeof database = {
      ...database,
      withTerritory: (territoryId, work) =>
        database.withTerritory(territoryId, async (tx) => {
          await work(tx)
          throw new Error('the database went away')
        }),
    }
    const payload = {
      territoryId: world.territoryId,
      id: await world.rows((tx) => queueMail({ tx, now: new Date() }, aMail)),
    }
    received.length = 0
    const cut = sendMail.run({ ...world.services, config, database: goingAway }, payload)
    await expect(cut).rejects.toThrow('went away')
    await sendMail.run({ ...world.services, config }, payload)
    expect(received).toHaveLength(1)
    const [line] = await world.rows((tx) =>
      tx.query<{ sent: boolean }>(
        'select sent_at is not null as sent from mail.message where territory_id = $1 and id = $2',
        [tx.territoryId, payload.id],
      ),
    )
    expect(line).toEqual({ sent: true })
  })

  it('leaves once when two processes send it at the same time, and the second waits for nothing', async () => {
    const world = await aTerritory()
    const services = { ...world.services, config: { ...world.services.config, smtpUrl: smtp.url() } }
    const payload = {
      territoryId: world.territoryId,
      id: await world.rows((tx) => queueMail({ tx, now: new Date() }, aMail)),
    }
    const elsewhere = await anotherProcess()
    expect(elsewhere.sendMail).not.toBe(sendMail)
    let second: Promise<void> | undefined
    smtp.slowedBy = () => {
      second ??= elsewhere.sendMail.run(services, payload)
      return second
    }
    await sendMail.run(services, payload)
    expect(second).toBeDefined()
    await elsewhere.sendMail.run(services, payload)
    expect(received).toHaveLength(1)
  })

  it('each leaves once when two processes empty the outbox at the same time', async () => {
    const world = await aTerritory()
    const services = { ...world.services, config: { ...world.services.config, smtpUrl: smtp.url() } }
    const elsewhere = await anotherProcess()
    const mails = Array.from({ length: 8 }, (_, index) => ({ ...aMail, subject: `Message ${index}` }))
    const ids = await world.rows((tx) =>
      Promise.all(mails.map((mail) => queueMail({ tx, now: new Date() }, mail))),
    )
    const { territoryId } = world
    const sendAll = async (run: typeof sendMail.run, some: readonly string[]) => {
      for (const id of some) await run(services, { territoryId, id })
    }
    await Promise.all([sendAll(sendMail.run, ids), sendAll(elsewhere.sendMail.run, ids.toReversed())])
    const subjects = await Promise.all(received.map(async (mail) => (await simpleParser(mail)).subject))
    expect(subjects.toSorted()).toEqual(mails.map(({ subject }) => subject))
  })

  it('to a person says where her data and her rights are told, at the address of her territory', async () => {
    const world = await aTerritory()
    const config = {
      ...world.services.config,
      smtpUrl: smtp.url(),
      publicUrl: 'https://bassin.example',
    }
    const [directory] = await world.rows((tx) =>
      tx.query<{ slug: string }>('select slug from territory.directory where territory_id = $1', [
        tx.territoryId,
      ]),
    )
    received.length = 0
    for (const mail of [{ ...aMail, toPerson: true as const }, aMail]) {
      const id = await world.rows((tx) => queueMail({ tx, now: new Date() }, mail))
      await sendMail.run({ ...world.services, config }, { territoryId: world.territoryId, id })
    }
    const texts = await Promise.all(received.map(async (mail) => (await simpleParser(mail)).text?.trim()))
    expect(texts).toEqual([
      `${aMail.body}\n\nVos données et vos droits : https://bassin.example/${directory?.slug}/vos-donnees`,
      aMail.body,
    ])
  })

  it('does not leave when the act that wrote it is undone: neither line nor job stays', async () => {
    const world = await aTerritory()
    const keysOf = (id: string) =>
      world.rows((tx) => tx.query('select key from graphile_worker.jobs where key = $1', [`mail:${id}`]))
    const kept = await world.rows((tx) => queueMail({ tx, now: new Date() }, aMail))
    expect(await keysOf(kept)).toHaveLength(1)
    let id = ''
    const undone = world.rows(async (tx) => {
      id = await queueMail({ tx, now: new Date() }, aMail)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await keysOf(id)).toEqual([])
    const lines = await world.rows((tx) =>
      tx.query<{ id: string }>('select id from mail.message where territory_id = $1', [tx.territoryId]),
    )
    expect(lines.map((line) => line.id)).toEqual([kept])
  })

  it('waits in the outbox when no SMTP server is set', async () => {
    const world = await aTerritory()
    const id = await world.rows((tx) => queueMail({ tx, now: new Date() }, aMail))
    await sendMail.run(world.services, { territoryId: world.territoryId, id })
    const rows = await world.rows((tx) =>
      tx.query<{ sent_at: Date | null }>(
        'select sent_at from mail.message where territory_id = $1 and id = $2',
        [tx.territoryId, id],
      ),
    )
    expect(rows).toEqual([{ sent_at: null }])
  })
})

describe('a mail server that does not answer', () => {
  it('leaves the mail waiting, with the code and the number of tries, and keeps its Message-ID', async () => {
    const world = await aTerritory()
    await aDemoMail(world)
    const { items } = await world.as('referent').done(listOutbox, { params: {}, query: {} })
    const id = items[0]?.id ?? ''
    const sendBy = (smtpUrl: string) =>
      sendMail.run(
        { ...world.services, config: { ...world.services.config, smtpUrl } },
        { territoryId: world.territoryId, id },
      )
    await expect(sendBy('smtp://127.0.0.1:9')).rejects.toThrow('the mail was not sent')
    await expect(sendBy('smtp://127.0.0.1:9')).rejects.toThrow('the mail was not sent')
    const waiting = await world.as('referent').done(listOutbox, { params: {}, query: {} })
    expect(waiting.items).toMatchObject([{ sentAt: null, attempts: 2, failure: 'ESOCKET' }])
    received.length = 0
    await sendBy(smtp.url())
    expect((await simpleParser(received[0] ?? '')).messageId).toBe(`<${id}@localhost>`)
    const sent = await world.as('referent').done(listOutbox, { params: {}, query: {} })
    expect(sent.items).toMatchObject([{ attempts: 3, failure: null }])
  })
})
