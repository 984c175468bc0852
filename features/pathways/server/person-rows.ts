import { filesMerging, type PersonRows, rowsRehomed } from '#features/people/server/public.ts'
import { refuse } from '#kernel/result.ts'
import { on } from '#platform/server/events.ts'
import { Refused } from '#platform/server/http/problem.ts'
import { numberEpisodes } from './episodes/number-episodes.ts'
import { rehomePrivateNotes } from './meetings/private-note.ts'

/** What this feature holds of a person, in the order in which rows hang on one another. */
export const pathwayPersonRows: readonly PersonRows[] = [
  { table: 'pathways.application', kind: 'application', follows: ['referral_id'] },
  { table: 'pathways.pathway', kind: 'pathway', follows: ['application_id'] },
  { table: 'pathways.meeting', kind: 'meeting', follows: ['pathway_id'] },
  { table: 'pathways.meeting_change', follows: ['meeting_id'] },
  { table: 'pathways.convening', follows: ['pathway_id'] },
  { table: 'pathways.private_note', rehome: rehomePrivateNotes },
]

/** One open episode per person and scheme: one of the two is ended first, as a double, by whoever follows it. */
export const refuseTwoOpenPathways = on(filesMerging, async ({ tx }, { keptId, absorbedId }) => {
  const open = await tx.query(
    `select from pathways.pathway w
     join pathways.pathway o on o.territory_id = $1 and o.person_id = $3 and o.scheme_id = w.scheme_id and o.is_open
     where w.territory_id = $1 and w.person_id = $2 and w.is_open`,
    [tx.territoryId, keptId, absorbedId],
  )
  if (open.length > 0) throw new Refused(refuse('both-pathways-open'))
})

/** Whichever file they came from. */
export const numberEpisodesAgain = on(rowsRehomed, ({ tx }, { keptId, absorbedId }) =>
  numberEpisodes(tx, [keptId, absorbedId]),
)
