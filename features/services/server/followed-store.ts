import { followsPathway, pathwayReader } from '#features/pathways/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'

type Reading = Pick<Context, 'tx' | 'actor' | 'today'>

export interface FollowedPerson {
  readonly personId: string
  readonly pathwayId: string
  readonly isOpen: boolean
  readonly communeCode: string | null
  readonly givenName: string
  readonly email: string | null
  readonly phone: string | null
}

/** Somebody whom the actor follows, with her open pathway, else the latest one. */
export const loadFollowed = async (
  context: Reading,
  personId: string,
): Promise<FollowedPerson | undefined> => {
  const [row] = await context.tx.query<FollowedPerson>(
    `select w.person_id as "personId", w.id as "pathwayId", w.is_open as "isOpen", p.commune_code as "communeCode",
       p.given_name as "givenName", p.email, p.phone
     from pathways.published_pathway w
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     where w.territory_id = $1 and w.person_id = $6 and ${followsPathway(2)}
     order by w.is_open desc, w.admitted_on desc, w.id limit 1`,
    [context.tx.territoryId, ...pathwayReader(context, 'pathways.follow'), personId],
  )
  return row
}
