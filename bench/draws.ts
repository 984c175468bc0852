import pg from 'pg'
import { pageToken } from './data/statements.ts'

/** What one operation is asked about: every request draws its own territory, person and fragment. */
export interface Draw {
  readonly territoryId: string
  readonly referentId: string
  readonly referentToken: string
  readonly managerToken: string
  /** Of the person before her own page. */
  readonly pageToken: string
  readonly personId: string
  readonly pathwayId: string
  readonly fragment: string
}

/** A few thousand draws over all the territories, the same for the product and for the floor. */
export const readDraws = async (ownerUrl: string, count = 4_000): Promise<readonly Draw[]> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Draw & { name: string }>(
      `select w.territory_id as "territoryId", w.referent_id as "referentId", w.person_id as "personId", w.id as "pathwayId",
         rs.token as "referentToken", ms.token as "managerToken",
         ${pageToken('w.person_id')} as "pageToken", p.family_name as name
       from pathways.pathway w
       join people.person p on p.territory_id = w.territory_id and p.id = w.person_id
       join accounts.seat r on r.territory_id = w.territory_id and r.member_id = w.referent_id
       join accounts.session rs on rs.user_id = r.user_id
       join organisations.member_role mr on mr.territory_id = w.territory_id and mr.role_code = 'projectManager'
       join accounts.seat m on m.territory_id = w.territory_id and m.member_id = mr.member_id
       join accounts.session ms on ms.user_id = m.user_id
       where w.is_open order by md5(w.id::text) limit $1`,
      [count],
    )
    return rows.map(({ name, ...draw }, index) => ({
      ...draw,
      fragment: fragmentOf(name.toLowerCase(), index),
    }))
  } finally {
    await client.end()
  }
}

/** Three to five letters from inside a family name. */
const fragmentOf = (name: string, index: number): string => {
  const word = name.split(' ').find((part) => part.length >= 4) ?? name
  const length = Math.min(3 + (index % 3), word.length)
  return word.slice(index % (word.length - length + 1)).slice(0, length)
}
