import { newId } from '#kernel/id.ts'
import { askJob } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface Mail {
  /** Which text this is (`referrals.refused`); the outbox and the tests read it. */
  readonly template: string
  readonly to: string
  /** Never says why the person is followed: a subject is read on locked screens. */
  readonly subject: string
  readonly body: string
  /** To a person who is followed: what leaves also says where her data and her rights are told. */
  readonly toPerson?: true
  readonly attachments?: readonly {
    readonly name: string
    readonly mediaType: string
    readonly content: string
  }[]
}

/** Puts a mail in the outbox with the caller's act: it leaves if, and only if, the act is committed. */
export const queueMail = async (
  context: { tx: TerritoryTransaction; now: Date },
  mail: Mail,
): Promise<string> => {
  const { tx, now } = context
  const id = newId(now.getTime())
  await tx.db
    .insertInto('mail.message')
    .values({
      territory_id: tx.territoryId,
      id,
      template: mail.template,
      recipient: mail.to,
      subject: mail.subject,
      body: mail.body,
      to_person: mail.toPerson ?? false,
      attachments: JSON.stringify(mail.attachments ?? []),
      created_at: now,
    })
    .execute()
  await askJob(tx, 'mail.send', { territoryId: tx.territoryId, id }, `mail:${id}`)
  return id
}
