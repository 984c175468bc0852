import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { OutboxMail, listOutbox as route } from '../contract.ts'

const pageSize = 50

/** What would have been sent, for who tries the demo. A real territory's mails are their recipients' alone: 404. */
export const listOutbox: TerritoryHandler<typeof route> = async ({ tx }, { query }) => {
  const [territory] = await tx.query<{ isDemo: boolean }>(
    'select is_demo as "isDemo" from territory.directory where territory_id = $1',
    [tx.territoryId],
  )
  if (!territory?.isDemo) return refuse('not-found')
  const rows = await tx.query<OutboxMail>(
    `select id, template, recipient, subject, body, to_json(created_at) #>> '{}' as "createdAt", to_json(sent_at) #>> '{}' as "sentAt"
     from mail.message where territory_id = $1 and ($2::uuid is null or id < $2) order by id desc limit ${pageSize + 1}`,
    [tx.territoryId, query.before ?? null],
  )
  const items = rows.slice(0, pageSize)
  return done({ items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null })
}
