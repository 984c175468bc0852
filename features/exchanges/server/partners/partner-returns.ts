import { done, type Result, refuse } from '#kernel/result.ts'
import type { ListFormat } from '#platform/contract/list-export.ts'
import { exportsOwnOnly } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type {
  exportOwnReturn,
  exportPartnerReturn,
  readOwnReturn,
  readPartnerReturn,
} from '../../contract.ts'
import { partnerOf } from './exchange-agreement-store.ts'
import { periodRefused, returnOfPeriod } from './return-of-period.ts'
import { returnRow, returnTableColumns } from './return-table.ts'

/** What the team sees before anything leaves: exactly what the partner would read. */
export const showPartnerReturn: TerritoryHandler<typeof readPartnerReturn> = async (
  context,
  { params, query },
) => {
  const refused = periodRefused(query)
  if (refused) return refused
  const { organisationId } = params
  if (!(await partnerOf(context.tx, organisationId))) return refuse('not-found')
  const { concerned: _, ...page } = await returnOfPeriod(context, { ...query, organisationId })
  return done(page)
}

/**
 * The partner reads its own return. Each reading leaves its line in the trail, by the member or by the key, with whom it
 * was about.
 */
export const showOwnReturn: TerritoryHandler<typeof readOwnReturn> = async (context, { query }) => {
  const refused = periodRefused(query)
  if (refused) return refused
  const { organisationId, memberId, keyId } = context.actor
  const { concerned, ...page } = await returnOfPeriod(context, {
    ...query,
    organisationId,
    readerId: memberId,
  })
  // Nobody wrote a prescription by a key: without an agreement there is nothing of its own to read.
  if (keyId !== undefined && page.covers === null) return refuse('exchange-agreement-missing')
  await audit(context, {
    action: 'exchanges.return-read',
    subjectKind: 'organisation',
    subjectId: organisationId,
    details: { from: page.from, to: page.to, count: page.items.length },
    concerned,
  })
  return done(page)
}

interface Leaving {
  readonly format: ListFormat
  readonly reason: string
  readonly filters: { readonly from?: string | undefined; readonly to?: string | undefined }
}

export const sendPartnerReturn: TerritoryHandler<typeof exportPartnerReturn> = async (
  context,
  { params, body },
) => {
  if (exportsOwnOnly(context.actor)) return refuse('right-missing', { params: { right: 'exchanges.export' } })
  if (!(await partnerOf(context.tx, params.organisationId))) return refuse('not-found')
  return give(context, body, { organisationId: params.organisationId })
}

/** What a member of the partner reads on screen she may take away, for no other right: it is her own organisation's. */
export const sendOwnReturn: TerritoryHandler<typeof exportOwnReturn> = (context, { body }) => {
  const { organisationId, memberId } = context.actor
  return give(context, body, { organisationId, readerId: memberId })
}

/** The name of the file names no partner: whoever sees it go by would know who sent somebody (R7). */
const give = async (
  context: Context,
  { format, reason, filters }: Leaving,
  whose: { readonly organisationId: string; readonly readerId?: string },
): Promise<Result<FileReply>> => {
  const refused = periodRefused(filters)
  if (refused) return refused
  const { items, concerned, from, to } = await returnOfPeriod(context, {
    ...{ ...filters, ...whose, limit: linesToRead },
  })
  return giveList(context, {
    listCode: 'exchanges.partner-return',
    name: 'retour-partenaire',
    ...{ format, reason, columns: returnTableColumns, rows: items.map(returnRow), concerned },
    details: { organisationId: whose.organisationId, from, to },
  })
}
