import { forgetDeadlines } from '#features/deadlines/server/public.ts'
import { unfollow } from '#features/people/server/public.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { openAssignment } from '../assign-referent.ts'
import { numberEpisodes } from './number-episodes.ts'

/** Tables in which a row, besides what came with the episode, says that somebody worked on it since. */
const work = ['step', 'job', 'proof', 'watch'] as const
// A suspension made since changes the version of the pathway.
const parts = ['exit', 'contract', 'referent_assignment', 'suspension', 'meeting'] as const

/** Removes an episode just brought by a file that is undone; false when somebody worked on it since. */
export const removeBroughtEpisode = async (
  context: Context,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> => {
  const { tx } = context
  const [pathway] = await tx.query<{ personId: string; version: number; since: boolean }>(
    `select w.person_id as "personId", w.version,
       ${work.map((table) => `exists (select from pathways.${table} r where r.territory_id = $1 and r.pathway_id = w.id)`).join(' or ')}
       or (select count(*) from pathways.meeting m where m.territory_id = $1 and m.pathway_id = w.id) > 1 as since
     from pathways.pathway w where w.territory_id = $1 and w.id = $2 for update`,
    [tx.territoryId, id],
  )
  if (!pathway || pathway.version !== version || pathway.since) return false
  const assignment = await openAssignment(context, id)
  if (assignment) await unfollow(context, { personId: pathway.personId, ...assignment, role: 'referent' })
  await tx.query(
    `delete from pathways.transition where territory_id = $1 and subject_kind = 'pathway' and subject_id = $2`,
    [tx.territoryId, id],
  )
  await forgetDeadlines(tx, id)
  for (const table of parts)
    await tx.query(`delete from pathways.${table} where territory_id = $1 and pathway_id = $2`, [
      tx.territoryId,
      id,
    ])
  if (!(await deletePathway(context, id))) return false
  await numberEpisodes(tx, [pathway.personId])
  await audit(context, {
    action: 'pathways.brought-episode-removed',
    subjectKind: 'pathway',
    subjectId: id,
  })
  return true
}

/** False when another feature works with the episode, as an operation that counts it: the caller takes all of it back. */
const deletePathway = async ({ tx }: Pick<Context, 'tx'>, id: string): Promise<boolean> => {
  try {
    await tx.query('delete from pathways.pathway where territory_id = $1 and id = $2', [tx.territoryId, id])
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== foreignKeyViolation) throw error
    return false
  }
}

const foreignKeyViolation = '23503'
