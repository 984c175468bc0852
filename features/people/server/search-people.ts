import { nameKey } from '#kernel/names.ts'
import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { JsonText } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { searchPeople } from '../contract.ts'
import { followed } from './person-access.ts'

const most = 20
const columns = `p.id, p.given_name, p.family_name, p.birth_date, p.commune_code, p.reason, p.name_key`

const asItems = (found: string) =>
  `select coalesce(json_agg(json_build_object('id', f.id, 'givenName', f.given_name, 'familyName', f.family_name,
      'birthDate', f.birth_date, 'communeName', c.name, 'reason', f.reason) order by f.name_key), '[]')::text as items,
     count(*)::int as count
   from (${found}) f left join territory.commune c on c.code = f.commune_code`

/** Three letters and more, anywhere in the name: the function walks the trigram index that row security would bar. */
const byFragment = asItems(
  `select ${columns} from people.search_ids($2, ${most}) s
   join people.person p on p.territory_id = $1 and p.id = s.id`,
)
/** Two letters begin the name: a range, which row security lets use the index. */
const byBeginning = asItems(
  `select ${columns} from people.person p
   where p.territory_id = $1 and p.name_key ~>=~ $2 and p.name_key ~<~ ($2 || U&'\\FFFF') and p.archived_at is null
   order by p.name_key using ~<~ limit ${most}`,
)
/** Who follows some files looks among those alone: what she may not open is never read, nor counted. */
const amongFollowed = asItems(
  `select ${columns} from people.person p
   where p.territory_id = $1 and p.archived_at is null and ${followed('p.id', 3)}
     and case when length($2) < 3 then starts_with(p.name_key, $2) else strpos(p.name_key, $2) > 0 end
   order by p.name_key limit ${most}`,
)

interface Found {
  readonly items: string
  readonly count: number
}

/** The trail keeps how long the fragment was and how many files came out; never the name (R10). */
export const findPeople: TerritoryHandler<typeof searchPeople> = async (context, { body }) => {
  const fragment = nameKey(body.fragment)
  const found = fragment.length < 2 ? { items: '[]', count: 0 } : await search(context, fragment)
  await audit(context, {
    action: 'people.searched',
    details: { letters: fragment.length, found: found.count },
  })
  return done(new JsonText(`{"items":${found.items}}`))
}

const search = async ({ tx, actor, today }: Context, fragment: string): Promise<Found> => {
  const everywhere = scopeOf(actor, 'people.read') === 'territory'
  const rows = await (everywhere
    ? fragment.length < 3
      ? tx.named<Found>('people.search-beginning', byBeginning, [tx.territoryId, fragment])
      : tx.named<Found>('people.search', byFragment, [tx.territoryId, fragment])
    : tx.named<Found>('people.search-followed', amongFollowed, [
        ...[tx.territoryId, fragment, actor.memberId, actor.organisationId, today],
      ]))
  return rows[0] ?? { items: '[]', count: 0 }
}
