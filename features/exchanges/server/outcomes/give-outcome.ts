import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TableFormat } from '#platform/server/spreadsheet/table.ts'
import type { downloadOutcome, downloadSentList, listSentLists, SentList } from '../../contract.ts'
import { openImport } from '../imports/import-access.ts'
import { loadImport, type StoredImport } from '../imports/import-store.ts'
import { countOutcomes, outcomeTable } from './outcome-table.ts'

/** The line of the audit trail is written before the file is made. */
const give = async (context: Context, one: StoredImport, format: TableFormat): Promise<Result<FileReply>> => {
  const table = await outcomeTable(context.tx, one)
  await audit(context, {
    action: 'exchanges.outcome-downloaded',
    subjectKind: 'import',
    subjectId: one.id,
    details: { format, lines: one.linesTotal },
    concerned: table.concerned,
  })
  return done(await table.write(format))
}

export const giveOutcome: TerritoryHandler<typeof downloadOutcome> = async (context, { params, query }) => {
  const one = await openImport(context, params.importId)
  return one ? give(context, one, query.format) : refuse('not-found')
}

/** A sender reads the lists sent in the name of its own organisation, and no other. */
export const giveSentList: TerritoryHandler<typeof downloadSentList> = async (context, { params, query }) => {
  const one = await loadImport(context.tx, params.importId)
  const isTheirs = one?.kind === 'referrals' && one.organisationId === context.actor.organisationId
  return one && isTheirs ? give(context, one, query.format) : refuse('not-found')
}

export const showSentLists: TerritoryHandler<typeof listSentLists> = async (context) =>
  done({ items: await sentLists(context) })

/** The last fifty lists sent in the name of the actor's organisation, once they were read. */
export const sentLists = async ({ tx, actor }: Pick<Context, 'tx' | 'actor'>): Promise<SentList[]> => {
  const rows = await tx.query<{
    id: string
    fileName: string
    createdAt: Date
    linesTotal: number
    organisationId: string
  }>(
    `select id, file_name as "fileName", created_at as "createdAt", lines_total as "linesTotal", organisation_id as "organisationId"
     from exchanges.import where territory_id = $1 and kind = 'referrals' and organisation_id = $2
       and state in ('rehearsed', 'applying', 'applied', 'undoing', 'undone') order by created_at desc limit 50`,
    [tx.territoryId, actor.organisationId],
  )
  const items: SentList[] = []
  for (const { organisationId, createdAt, ...row } of rows)
    items.push({
      ...row,
      createdAt: createdAt.toISOString(),
      outcomes: (await countOutcomes(tx, { id: row.id, organisationId })) as SentList['outcomes'],
    })
  return items
}
