import {
  type Correspondent,
  correspondentJson,
  followsPathway,
  pathwayReader,
} from '#features/pathways/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import { mailAddress } from './enrolment-store.ts'

/** Whom a letter is for, who accompanies her, and what she is told of. */
export interface ToWrite {
  readonly enrolmentId: string
  readonly personId: string
  readonly personName: string
  readonly state: 'enrolled' | 'offered' | 'waiting'
  readonly offerEndsAt: Date | null
  readonly by: Correspondent
}

/** On the lists, followed by the reader, and told of nothing by mail; signed by her référent, else by the reader. */
export const loadToWrite = (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  sessionId: string,
): Promise<ToWrite[]> =>
  context.tx.query(
    `select e.id as "enrolmentId", e.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
       e.state, e.offer_ends_at as "offerEndsAt",
       ${correspondentJson('$8')} as by
     from training.enrolment e
     join people.published_person p on p.territory_id = $1 and p.id = e.person_id
     join pathways.published_pathway w on w.territory_id = $1 and w.id = e.pathway_id
     join organisations.published_member k on k.territory_id = $1 and k.id = coalesce(w.referent_id, $7)
     where e.territory_id = $1 and e.session_id = $6 and e.state in ('enrolled', 'offered', 'waiting')
       and ${mailAddress} is null and ${followsPathway(2)}
     order by p.name_key, e.id`,
    [
      context.tx.territoryId,
      ...pathwayReader(context, 'pathways.follow'),
      sessionId,
      context.actor.memberId,
      context.today,
    ],
  )
