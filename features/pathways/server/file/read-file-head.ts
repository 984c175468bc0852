import { mayOpenPerson } from '#features/people/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { FileHead, readFileHead } from '../../contract/file.ts'
import { waitingStates } from '../../rules/application-lifecycle.ts'
import { awayJson, joinedAway } from '../cover/away-sql.ts'

/** State and counts for who may open the file. Holds nothing about the person herself: no line is written. */
export const showFileHead: TerritoryHandler<typeof readFileHead> = async (context, { params }) => {
  if (!(await mayOpenPerson(context, params.personId))) return refuse('not-found')
  const [row] = await context.tx.query<FileHead>(
    `with episode as (
       select w.id, w.state, w.is_open as "isOpen", w.admitted_on, w.referent_id from pathways.pathway w
       where w.territory_id = $1 and w.person_id = $2)
     select (select json_build_object('id', e.id, 'state', e.state, 'isOpen', e."isOpen") from episode e
         order by e."isOpen" desc, e.admitted_on desc limit 1) as episode,
       (select count(*) from episode) as episodes,
       (select count(*) from pathways.proof f join episode e on e.id = f.pathway_id
         where f.territory_id = $1 and f.cancelled_on is null) as proofs,
       (select a.id from pathways.application a
         where a.territory_id = $1 and a.person_id = $2 and a.state = any($3) limit 1) as "applicationId",
       (select ${awayJson('a', 'c')} from (select e.referent_id from episode e
           order by e."isOpen" desc, e.admitted_on desc limit 1) e
         ${joinedAway('e.referent_id', '$4')}) as away`,
    [context.tx.territoryId, params.personId, waitingStates, context.today],
  )
  return row ? done(row) : refuse('not-found')
}
