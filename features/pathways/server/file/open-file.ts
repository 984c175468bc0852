import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import { may, scopeOf } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { openFile, PersonFile } from '../../contract/file.ts'
import { fileStatement } from './file-statement.ts'

const statements = { withNotes: fileStatement(true), withoutNotes: fileStatement(false) } as const

/** R2: one hot statement reads the file, checks who may open it and writes the line that says who did. */
export const readFile: TerritoryHandler<typeof openFile> = async (context, { params }) => {
  const { tx, actor, now, today, requestId } = context
  if (!may(actor, 'pathways.read')) return refuse('right-missing', { params: { right: 'pathways.read' } })
  const readsNotes = may(actor, 'pathways.follow') || may(actor, 'pathways.decide')
  const variant = readsNotes ? 'withNotes' : 'withoutNotes'
  await tx.revealOwn(actor.memberId)
  const [row] = await tx.named<{ file: PersonFile }>(`pathways.file.${variant}`, statements[variant], [
    ...[tx.territoryId, params.personId, actor.memberId, actor.organisationId, today],
    ...[scopeOf(actor, 'people.read') === 'territory', newId(now.getTime()), now],
    ...[actor.roleCodes[0] ?? null, requestId],
  ])
  return row ? done(row.file) : refuse('not-found')
}
