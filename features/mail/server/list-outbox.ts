import { localDate, localTime } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { exportOutbox, OutboxMail, listOutbox as route } from '../contract.ts'
import { bodyAsSent } from './person-foot.ts'

const pageSize = 50

/** What would have been sent, for who tries the demo. A real territory's mails are their recipients' alone: 404. */
export const listOutbox: TerritoryHandler<typeof route> = async (context, { query }) => {
  if (!(await isDemo(context.tx))) return refuse('not-found')
  const rows = await mailsBefore(context, query.before ?? null, pageSize + 1)
  const items = rows.slice(0, pageSize)
  return done({ items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null })
}

const columns = [
  { key: 'on', label: 'Jour', kind: 'date' },
  { key: 'hour', label: 'Heure', kind: 'text' },
  { key: 'recipient', label: 'À', kind: 'text' },
  { key: 'subject', label: 'Objet', kind: 'text' },
  { key: 'body', label: 'Texte', kind: 'text' },
] as const satisfies readonly Column[]

/** The same mails as a table, in a demo territory only. */
export const sendOutbox: TerritoryHandler<typeof exportOutbox> = async (context, { body }) => {
  if (!(await isDemo(context.tx))) return refuse('not-found')
  const rows = await mailsBefore(context, null, linesToRead)
  return giveList(context, {
    listCode: 'mail.outbox',
    name: 'courriels-de-la-demonstration',
    ...body,
    columns,
    rows: rows.map((row) => ({
      ...row,
      on: localDate(new Date(row.createdAt), context.timeZone),
      hour: localTime(new Date(row.createdAt), context.timeZone),
    })),
  })
}

const isDemo = async (tx: TerritoryTransaction): Promise<boolean> => {
  const [territory] = await tx.query<{ isDemo: boolean }>(
    'select is_demo as "isDemo" from territory.directory where territory_id = $1',
    [tx.territoryId],
  )
  return territory?.isDemo === true
}

/** The latest first, each as it leaves. */
const mailsBefore = async (
  { tx, services }: Pick<Context, 'tx' | 'services'>,
  before: string | null,
  limit: number,
): Promise<OutboxMail[]> => {
  const rows = await tx.query<OutboxMail & { readonly toPerson: boolean; readonly slug: string }>(
    `select m.id, m.template, m.recipient, m.subject, m.body, m.to_person as "toPerson", d.slug,
       to_json(m.created_at) #>> '{}' as "createdAt", to_json(m.sent_at) #>> '{}' as "sentAt",
       m.attempts, m.failure
     from mail.message m join territory.directory d on d.territory_id = $1
     where m.territory_id = $1 and ($2::uuid is null or m.id < $2) order by m.id desc limit $3`,
    [tx.territoryId, before, limit],
  )
  return rows.map(({ toPerson, slug, ...mail }) => ({
    ...mail,
    body: bodyAsSent({ body: mail.body, toPerson }, services.config, slug),
  }))
}
