import { followsPathway, pathwayReader } from '#features/pathways/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { HourRow } from '../contract.ts'
import { halves } from './presence-store.ts'

export interface Period {
  readonly from: string
  readonly to: string
  readonly activityId?: string | undefined
}

/** Closed sessions of some days, by person and activity, of whom the reader follows. */
export const loadHours = (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  { from, to, activityId }: Period,
  limit: number,
): Promise<HourRow[]> =>
  context.tx.query(
    `select e.person_id as "personId", a.id as "activityId", p.family_name || ' ' || p.given_name as "personName",
       a.public_label as "publicLabel", count(*)::int as sessions, sum(h.minutes)::int as minutes,
       sum(h.seen)::int as seen, sum(h.expected)::int as expected
     from training.session s
     join training.activity a on a.territory_id = $1 and a.id = s.activity_id
     join training.enrolment e on e.territory_id = $1 and e.session_id = s.id and e.state = 'enrolled'
     join pathways.published_pathway w on w.territory_id = $1 and w.id = e.pathway_id
     join people.published_person p on p.territory_id = $1 and p.id = e.person_id
     cross join lateral (${halves}) h
     where s.territory_id = $1 and s.state = 'closed' and s.held_on between $6 and $7
       and ($8::uuid is null or a.id = $8) and ${followsPathway(2)}
     group by e.person_id, a.id, p.family_name, p.given_name, a.public_label
     order by p.family_name, p.given_name, a.public_label, e.person_id, a.id limit $9`,
    [context.tx.territoryId, ...pathwayReader(context, 'pathways.read'), from, to, activityId ?? null, limit],
  )
