import type { Context } from '#platform/server/http/context.ts'

export interface PersonToTell {
  readonly pathwayId: string
  readonly givenName: string
  readonly email: string | null
}

/** Persons of several pathways with the mail address at which they may be told, if any. */
export const personsToTell = ({ tx }: Context, pathwayIds: readonly string[]): Promise<PersonToTell[]> =>
  tx.query(
    `select w.id as "pathwayId", p.given_name as "givenName",
       case when p.contact_preference = 'letter' then null else p.email end as email
     from pathways.pathway w join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     where w.territory_id = $1 and w.id = any($2)`,
    [tx.territoryId, pathwayIds],
  )
