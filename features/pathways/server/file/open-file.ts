import { done, refuse } from '#kernel/result.ts'
import { may, scopeOf } from '#platform/server/actor.ts'
import { auditValues } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { FileEpisode, openFile, PersonFile } from '../../contract/file.ts'
import { readsNotes, sensitiveReach } from '../pathway-access.ts'
import { fileStatement } from './file-statement.ts'
import { type LaterParts, mayHoldLaterParts, noLaterParts, readLaterParts } from './later-parts.ts'

const variants = (withNotes: boolean) => ({
  none: fileStatement(withNotes, 'none'),
  followed: fileStatement(withNotes, 'followed'),
  all: fileStatement(withNotes, 'all'),
})
const statements = { withNotes: variants(true), withoutNotes: variants(false) } as const

type ReadFile = Omit<PersonFile, 'episodes'> & {
  readonly episodes: readonly Omit<FileEpisode, 'steps' | keyof LaterParts>[]
  readonly steps: FileEpisode['steps']
}

/**
 * R2: one hot statement reads the file, checks who may open it and writes the line that says who did. What an episode
 * holds once it left the ordinary follow-up is read after, for the files that have some.
 */
export const readFile: TerritoryHandler<typeof openFile> = async (context, { params }) => {
  const { tx, actor, today } = context
  if (!may(actor, 'pathways.read')) return refuse('right-missing', { params: { right: 'pathways.read' } })
  const notes = readsNotes(actor) ? 'withNotes' : 'withoutNotes'
  const reach = sensitiveReach(actor)
  const [row] = await tx.commitAfter(() =>
    tx.named<{ file: ReadFile }>(`pathways.file.${notes}.${reach}`, statements[notes][reach], [
      ...[tx.territoryId, params.personId, actor.memberId, actor.organisationId, today],
      ...[scopeOf(actor, 'people.read') === 'territory', ...auditValues(context)],
    ]),
  )
  if (!row) return refuse('not-found')
  const { episodes, steps, ...file } = row.file
  const later = mayHoldLaterParts(episodes, file.transitions)
    ? await tx.anew(() => readLaterParts(context, params.personId))
    : undefined
  return done({
    ...file,
    episodes: episodes.map((episode) => ({
      ...episode,
      steps: steps.filter((step) => step.pathwayId === episode.id),
      ...(later?.get(episode.id) ?? noLaterParts),
    })),
  })
}
