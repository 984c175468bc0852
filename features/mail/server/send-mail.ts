import nodemailer from 'nodemailer'
import type { Services } from '#platform/server/http/context.ts'
import type { Job } from '#platform/server/jobs.ts'
import { bodyAsSent } from './person-foot.ts'

interface Payload {
  readonly territoryId: string
  readonly id: string
}

/** Sends one waiting mail by SMTP. Without SMTP the mail stays in the outbox, where the demo shows it. */
export const sendMail: Job = {
  name: 'mail.send',
  run: async (services, payload) => {
    if (!services.config.smtpUrl) return
    const { territoryId, id } = payload as Payload
    await services.database.withTerritory(territoryId, async (tx) => {
      const message = await tx.db
        .selectFrom('mail.message')
        .selectAll()
        .where('territory_id', '=', territoryId)
        .where('id', '=', id)
        .where('sent_at', 'is', null)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (!message) return
      const directory = await tx.db
        .selectFrom('territory.directory')
        .select('slug')
        .where('territory_id', '=', territoryId)
        .executeTakeFirst()
      const body = bodyAsSent(
        { body: message.body, toPerson: message.to_person },
        services.config,
        directory?.slug,
      )
      await deliver(services, { ...message, body })
      await tx.db
        .updateTable('mail.message')
        .set({ sent_at: services.clock.now(), attempts: message.attempts + 1 })
        .where('territory_id', '=', territoryId)
        .where('id', '=', id)
        .execute()
    })
  },
}

interface Message {
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

const deliver = async (services: Services, message: Message): Promise<void> => {
  const transport = nodemailer.createTransport(services.config.smtpUrl)
  try {
    await transport.sendMail({
      from: services.config.mailFrom,
      to: message.recipient,
      subject: message.subject,
      text: message.body,
      attachments: (message.attachments as Attachment[]).map((file) => ({
        filename: file.name,
        contentType: file.mediaType,
        content: file.content,
      })),
    })
  } finally {
    transport.close()
  }
}
