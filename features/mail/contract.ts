import * as z from 'zod/mini'
import { givesList, noFilters, nominativeExport, rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

const outboxMail = z.object({
  id: z.uuid(),
  template: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  createdAt: z.iso.datetime({ offset: true }),
  sentAt: z.nullable(z.iso.datetime({ offset: true })),
  /** How often it was tried, and the code of the last refusal while it waits. */
  attempts: z.int(),
  failure: z.nullable(z.string()),
})
export type OutboxMail = z.infer<typeof outboxMail>

export const exportOutbox = route({
  method: 'POST',
  path: '/api/territories/:territoryId/outbox/exports',
  summary: 'The mails of a demo territory; it does not exist elsewhere',
  access: { right: 'territory.read' },
  params: z.object({ territoryId: z.uuid() }),
  body: nominativeExport(noFilters),
  ...givesList,
})

export const listOutbox = route({
  method: 'GET',
  path: '/api/territories/:territoryId/outbox',
  summary: 'The last 50 mails of a demo territory; it does not exist elsewhere',
  access: { right: 'territory.read' },
  params: z.object({ territoryId: z.uuid() }),
  query: z.object({ before: z.optional(z.uuid()) }),
  reply: z.object({ items: z.array(outboxMail), next: z.nullable(z.uuid()) }),
  rows: { exportedBy: exportOutbox },
})

export const readMailState = route({
  method: 'GET',
  path: '/api/territories/:territoryId/mail-state',
  summary: 'How many mails wait, are too old to leave or were not taken, and why; nothing of what they say',
  access: { right: 'territory.administer' },
  params: z.object({ territoryId: z.uuid() }),
  reply: z.object({
    /** Whether a mail server is set. */
    isSet: z.boolean(),
    waiting: z.int(),
    notSent: z.int(),
    oldestWaitingAt: z.nullable(z.iso.datetime({ offset: true })),
    refused: z.array(z.object({ code: z.string(), count: z.int() })),
    leavesWithinHours: z.int(),
  }),
  rows: rowsStay.oneRecord,
})

export const mailRoutes = { listOutbox, exportOutbox, readMailState }
