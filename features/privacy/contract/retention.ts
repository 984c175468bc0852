import * as z from 'zod/mini'
import { words } from '#features/territory/contract.ts'
import { givesList, nominativeExport } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { type CallReply, route } from '#platform/contract/route.ts'
import { contactKinds } from '../rules/retention-contacts.ts'
import { noticeChannels, retentionPurposes, retentionStages } from '../rules/retention-rules.ts'
import { base, inTerritory } from './declaration.ts'

const path = `${base}/retention` as const
const date = z.iso.date()
const byManager = { access: { right: 'privacy.manage' } } as const

const sourced = { source: z.string(), verifiedOn: z.nullable(date) }
const stageCount = z.object({
  purpose: z.enum(retentionPurposes),
  stage: z.enum(retentionStages),
  cause: z.nullable(z.string()),
  count: z.int(),
})

const filters = z.object({
  stage: z.optional(z.enum(retentionStages)),
  purpose: z.optional(z.enum(retentionPurposes)),
})

export const exportRetentionFiles = route({
  method: 'POST',
  path: `${path}/files/exports`,
  summary: 'The files behind a count of the retention, by number, without any name',
  ...byManager,
  params: inTerritory,
  body: nominativeExport(filters),
  ...givesList,
})

export const readRetention = route({
  method: 'GET',
  path,
  summary: 'Dry run of the retention: rules, definition of a contact, and how many files are at each stage',
  ...byManager,
  params: inTerritory,
  reply: z.object({
    today: date,
    purposes: z.array(
      z.object({
        purpose: z.enum(retentionPurposes),
        words,
        activeMonths: z.int(),
        archiveMonths: z.int(),
        noticeDays: z.int(),
        ...sourced,
      }),
    ),
    contacts: z.object({
      kinds: z.array(z.object({ kind: z.enum(contactKinds), words })),
      never: words,
      ...sourced,
    }),
    holds: z.array(z.object({ code: z.string(), words, ...sourced })),
    counts: z.array(stageCount),
  }),
  rows: { stay: 'counts by stage: the files behind them leave by their own list' },
})
export type Retention = CallReply<typeof readRetention>

const retentionFile = z.object({
  /** The end of its id: it names nobody. */
  fileNumber: z.string(),
  purpose: z.enum(retentionPurposes),
  stage: z.enum(retentionStages),
  lastContactOn: date,
  contactKind: z.enum(contactKinds),
  dueOn: date,
  noticedOn: z.nullable(date),
  noticedBy: z.nullable(z.enum(noticeChannels)),
  cause: z.nullable(z.string()),
  heldUntil: z.nullable(date),
})
export type RetentionFile = z.infer<typeof retentionFile>

export const listRetentionFiles = route({
  method: 'GET',
  path: `${path}/files`,
  summary: 'The files behind a count of the retention, fifty at a time, by number, the earliest due first',
  ...byManager,
  params: inTerritory,
  query: z.extend(filters, {
    offset: linesToSkip,
  }),
  reply: z.object({ total: z.int(), items: z.array(retentionFile) }),
  rows: { exportedBy: exportRetentionFiles },
})
