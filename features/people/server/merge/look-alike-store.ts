import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Identity } from '../../rules/compare-identities.ts'

export interface NearFile extends Identity {
  readonly id: string
  readonly communeName: string | null
  readonly createdAt: string
}

const file = (alias: string) => `json_build_object('id', ${alias}.id, 'givenName', ${alias}.given_name,
    'familyName', ${alias}.family_name, 'birthName', ${alias}.birth_name, 'birthDate', ${alias}.birth_date,
    'email', ${alias}.email, 'phone', ${alias}.phone, 'franceTravailId', ${alias}.france_travail_id,
    'createdAt', ${alias}.created_at,
    'communeName', (select c.name from territory.commune c where c.code = ${alias}.commune_code))`

/** What one of the two has, the other has too; each is an equality, so that the territory is walked once for each. */
const kinships = [
  'b.phone = a.phone',
  'b.email = a.email',
  'b.name_key = a.name_key and (a.birth_date is null or b.birth_date is null)',
  // Born the same day: letters in common, else a list of twins in name only.
  'b.birth_date = a.birth_date and (similarity(b.name_key, a.name_key) > 0.25 or a.birth_name is not null or b.birth_name is not null)',
]

/** Pairs of open files that have something in common and that nobody set apart; bounded, the latest opened first. */
export const nearPairs = (
  tx: TerritoryTransaction,
  personId: string | null,
): Promise<{ one: NearFile; other: NearFile }[]> =>
  tx.query(
    `with near as (${kinships
      .map(
        (kinship) => `select least(a.id, b.id) as one_id, greatest(a.id, b.id) as other_id
         from people.person a join people.person b on b.territory_id = $1 and ${kinship} and b.id <> a.id
         where a.territory_id = $1 and a.archived_at is null and b.archived_at is null
           and ($2::uuid is null or a.id = $2)`,
      )
      .join(' union ')}
     )
     select ${file('one')} as one, ${file('other')} as other
     from near
     join people.person one on one.territory_id = $1 and one.id = near.one_id
     join people.person other on other.territory_id = $1 and other.id = near.other_id
     where not exists (select from people.set_apart s
       where s.territory_id = $1 and s.one_id = near.one_id and s.other_id = near.other_id)
     order by near.other_id desc, near.one_id desc limit 5000`,
    [tx.territoryId, personId],
  )

/** Merges that may still be undone, the latest first. */
export const undoableMerges = (
  tx: TerritoryTransaction,
  personId: string | null,
  today: CalendarDate,
): Promise<
  {
    id: string
    keptId: string
    name: string
    mergedAt: Date
    mergedByName: string | null
    undoUntil: CalendarDate
  }[]
> =>
  tx.query(
    `select m.id, m.kept_id as "keptId", p.family_name || ' ' || p.given_name as name, m.merged_at as "mergedAt",
       b.name as "mergedByName", m.undo_until as "undoUntil"
     from people.merge m
     join people.person p on p.territory_id = $1 and p.id = m.kept_id and p.archived_at is null
     left join organisations.published_member b on b.territory_id = $1 and b.id = m.merged_by
     where m.territory_id = $1 and m.undone_at is null and m.undo_until >= $3 and ($2::uuid is null or m.kept_id = $2)
     order by m.merged_at desc limit 100`,
    [tx.territoryId, personId, today],
  )

/** False when one of the two is not an open file of the territory. */
export const keepApart = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  oneId: string,
  otherId: string,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into people.set_apart (territory_id, one_id, other_id, set_apart_at, set_apart_by)
     select $1, $2, $3, $4, $5
     where 2 = (select count(*) from people.person where territory_id = $1 and id in ($2, $3) and archived_at is null)
     on conflict (territory_id, one_id, other_id) do update set set_apart_at = excluded.set_apart_at
     returning one_id`,
    [tx.territoryId, oneId, otherId, now, actor.memberId],
  )
  return rows.length > 0
}
