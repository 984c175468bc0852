import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { linesPerPage, type listImports, type readImport } from '../../contract.ts'
import { openImport, whoseImports } from './import-access.ts'
import { replyOf, summaryOf } from './import-reply.ts'
import { pageOfImports } from './import-store.ts'

export const showImports: TerritoryHandler<typeof listImports> = async (context, { query }) => {
  const page = { offset: query.offset, limit: linesPerPage }
  const { items, total } = await pageOfImports(context.tx, whoseImports(context), page)
  return done({ items: items.map(summaryOf), total })
}

export const showImport: TerritoryHandler<typeof readImport> = async (context, { params }) => {
  const one = await openImport(context, params.importId)
  return one ? done(await replyOf(context, one)) : refuse('not-found')
}
