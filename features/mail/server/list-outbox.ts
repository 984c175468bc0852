import { localDate, localTime } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { exportOutbox, OutboxMail, listOutbox as route } from '../contract.ts'

const pageSize = 50

/** What would have been sent, for who tries the demo. A real territory's mails are their recipients' alone: 404. */
export const listOutbox: TerritoryHandler<typeof route> = async ({ tx }, { query }) => {
  if (!(await isDemo(tx))) return refuse('not-found')
  const rows = await mailsBefore(tx, query.before ?? null, pageSize + 1)
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
  const rows = await mailsBefore(context.tx, null, linesToRead)
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

/** The latest first. */
const mailsBefore = (tx: TerritoryTransaction, before: string | null, limit: number): Promise<OutboxMail[]> =>
  tx.query(
    `select id, template, recipient, subject, body, to_json(created_at) #>> '{}' as "createdAt", to_json(sent_at) #>> '{}' as "sentAt"
     from mail.message where territory_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [tx.territoryId, before, limit],
  )
