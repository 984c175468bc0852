import { followed } from '#features/people/server/public.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'

type Reading = Pick<Context, 'tx' | 'actor' | 'today'>

/** SQL: the reader of `$from` follows the pathway `w`; everything when `$from` is true. `$1` is the territory. */
export const reached = (from: number): string =>
  `($${from}::boolean or w.referent_id = $${from + 1} or ${followed('w.person_id', from + 1)})`

/** The four values that `reached` reads. */
export const readerOf = ({ actor, today }: Reading) => [
  scopeOf(actor, 'pathways.follow') === 'territory',
  ...[actor.memberId, actor.organisationId, today],
]

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
     where w.territory_id = $1 and w.person_id = $6 and ${reached(2)}
     order by w.is_open desc, w.admitted_on desc, w.id limit 1`,
    [context.tx.territoryId, ...readerOf(context), personId],
  )
  return row
}
