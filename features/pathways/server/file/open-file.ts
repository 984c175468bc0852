import { done, refuse } from '#kernel/result.ts'
import { may, scopeOf } from '#platform/server/actor.ts'
import { auditValues } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { openFile, PersonFile } from '../../contract/file.ts'
import { readsNotes } from '../pathway-access.ts'
import { fileStatement } from './file-statement.ts'
import { readLaterParts } from './later-parts.ts'

const statements = { withNotes: fileStatement(true), withoutNotes: fileStatement(false) } as const

/**
 * R2: one hot statement makes the file, checks who may open it and writes the line that says who did. What an episode
 * holds once it left the ordinary follow-up is read after, for the files that have some.
 */
export const readFile: TerritoryHandler<typeof openFile> = async (context, { params }) => {
  const { tx, actor, today } = context
  if (!may(actor, 'pathways.read')) return refuse('right-missing', { params: { right: 'pathways.read' } })
  const notes = readsNotes(actor) ? 'withNotes' : 'withoutNotes'
  const [row] = await tx.commitAfter(() =>
    tx.named<{ file: PersonFile; hasLeft: boolean }>(`pathways.file.${notes}`, statements[notes], [
      ...[tx.territoryId, params.personId, actor.memberId, actor.organisationId, today],
      ...[scopeOf(actor, 'people.read') === 'territory', ...auditValues(context)],
    ]),
  )
  if (!row) return refuse('not-found')
  const { file, hasLeft } = row
  if (!hasLeft) return done(file)
  const later = await tx.anew(() => readLaterParts(context, params.personId))
  return done({
    ...file,
    episodes: file.episodes.map((episode) => ({ ...episode, ...later.get(episode.id) })),
  })
}
