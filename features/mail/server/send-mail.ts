import nodemailer from 'nodemailer'
import type { Services } from '#platform/server/http/context.ts'
import type { Job } from '#platform/server/jobs.ts'
import { bodyAsSent } from './person-foot.ts'

interface Payload {
  readonly territoryId: string
  readonly id: string
}

/** Mails that this process sent and could not note, because the database went away meanwhile. */
const sentUnnoted = new Set<string>()

/**
 * Sends one waiting mail by SMTP. Without SMTP the mail stays in the outbox, where the demo shows it. A server that does
 * not answer is tried again by the queue, later each time. A database that goes away between the sending and its note
 * costs no second mail; a crash of this process does: rather twice than never, under one Message-ID.
 */
export const sendMail: Job = {
  name: 'mail.send',
  run: async (services, payload) => {
    if (!services.config.smtpUrl) return
    const { territoryId, id } = payload as Payload
    await services.database
      .withTerritory(territoryId, async (tx) => {
        const message = await tx.db
          .selectFrom('mail.message')
          .selectAll()
          .where('territory_id', '=', territoryId)
          .where('id', '=', id)
          .where('sent_at', 'is', null)
          .forUpdate()
          .skipLocked()
          .executeTakeFirst()
        if (!message) return false
        const directory = await tx.db
          .selectFrom('territory.directory')
          .select(['slug', 'is_demo'])
          .where('territory_id', '=', territoryId)
          .executeTakeFirst()
        const body = bodyAsSent(
          { body: message.body, toPerson: message.to_person },
          services.config,
          directory?.slug,
        )
        if (!sentUnnoted.has(id)) await deliver(services, { ...message, body })
        sentUnnoted.add(id)
        await tx.db
          .updateTable('mail.message')
          .set({
            sent_at: services.clock.now(),
            attempts: message.attempts + 1,
            failed_at: null,
            failure: null,
            // Its links and codes are its recipient's alone; a demo shows what left.
            ...(!directory?.is_demo && { body: '', attachments: '[]' }),
          })
          .where('territory_id', '=', territoryId)
          .where('id', '=', id)
          .execute()
        return true
      })
      .then((isNoted) => isNoted && sentUnnoted.delete(id))
      .catch(async (error: unknown) => {
        if (error instanceof DeliveryError) await noteFailure(services, { territoryId, id }, error)
        throw error
      })
  },
}

interface SmtpFailure {
  readonly code?: string
  readonly responseCode?: number
}

/** What the mail server, or its absence, answered: a code, never the text, which repeats the recipient. */
class DeliveryError extends Error {
  readonly code: string
  constructor({ code, responseCode }: SmtpFailure) {
    super('the mail was not sent')
    this.code = String(responseCode ?? code ?? 'unknown')
  }
}

/** In a transaction of its own: that of the sending is undone. */
const noteFailure = (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  { territoryId, id }: Payload,
  { code }: DeliveryError,
): Promise<void> =>
  database.withTerritory(territoryId, async (tx) => {
    await tx.query(
      `update mail.message set attempts = attempts + 1, failed_at = $3, failure = $4
       where territory_id = $1 and id = $2 and sent_at is null`,
      [territoryId, id, clock.now(), code],
    )
  })

interface Message {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly attachments: unknown
}
interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly content: string
}

/** A connection to the database waits meanwhile: a mail server that says nothing is left at once. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const deliver = async (services: Services, message: Message): Promise<void> => {
  const { smtpUrl, mailFrom } = services.config
  const transport = nodemailer.createTransport({ url: smtpUrl, ...patience })
  try {
    await transport.sendMail({
      messageId: `<${message.id}@${/@([^\s>]+)/.exec(mailFrom)?.[1] ?? 'bassin'}>`,
      from: mailFrom,
      // One address, read as no list.
      to: { name: '', address: message.recipient },
      subject: message.subject,
      text: message.body,
      attachments: (message.attachments as Attachment[]).map((file) => ({
        filename: file.name,
        contentType: file.mediaType,
        content: file.content,
      })),
    })
  } catch (error) {
    throw new DeliveryError(error as SmtpFailure)
  } finally {
    transport.close()
  }
}
