import { nameKey } from '#kernel/names.ts'
import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { auditColumns, auditValues } from '#platform/server/audit.ts'
import { JsonText } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { searchPeople } from '../contract.ts'
import { openTo } from './person-access.ts'

const most = 20
const columns = `p.id, p.given_name, p.family_name, p.birth_date, p.commune_code, p.reason, p.name_key`

/**
 * What was found and the line that says so, in one round trip. The trail keeps how long the fragment was and how many
 * files came out; never the name (R10). `$1` territory, `$2` member, `$3` her organisation, `$4` to `$7` the line,
 * `$8` fragment, `$9` today.
 */
const audited = (found: string) => `
  with answer as materialized (
    select coalesce(json_agg(json_build_object('id', f.id, 'givenName', f.given_name, 'familyName', f.family_name,
        'birthDate', f.birth_date, 'communeName', c.name, 'reason', f.reason) order by f.name_key), '[]')::text as items,
      count(*) as found
    from (${found}) f left join territory.commune c on c.code = f.commune_code
  ), line as (
    insert into audit.line (${auditColumns}, details)
    select $1, $2, $3, $4::uuid, $5::timestamptz, $6, $7, 'people.searched',
      jsonb_build_object('letters', length($8), 'found', answer.found) from answer
  )
  select items from answer`

/** One letter finds nobody, and leaves its line. */
const byNothing = audited(`select ${columns} from people.person p where false`)
/** Three letters and more, anywhere in the name: the function walks the names that row security would bar. */
const byFragment = audited(
  `select ${columns} from people.search_ids($8, ${most}) s
   join people.person p on p.territory_id = $1 and p.id = s.id`,
)
/** Two letters begin the name: a range, which row security lets use the index. */
const byBeginning = audited(
  `select ${columns} from people.person p
   where p.territory_id = $1 and p.name_key ~>=~ $8 and p.name_key ~<~ ($8 || U&'\\FFFF') and p.archived_at is null
   order by p.name_key using ~<~ limit ${most}`,
)
/** Who follows some files looks among those alone: what she may not open is never read, nor counted. */
const amongFollowed = audited(
  `select ${columns} from people.person p
   where p.territory_id = $1 and p.archived_at is null and ${openTo('p.id', 2, 9)}
     and case when length($8) < 3 then starts_with(p.name_key, $8) else strpos(p.name_key, $8) > 0 end
   order by p.name_key limit ${most}`,
)

export const findPeople: TerritoryHandler<typeof searchPeople> = async (context, { body }) => {
  const { tx, actor, today } = context
  const fragment = nameKey(body.fragment)
  const everywhere = scopeOf(actor, 'people.read') === 'territory'
  const [name, text] = statementFor(fragment.length, everywhere)
  const [row] = await tx.commitAfter(() =>
    tx.named<{ items: string }>(`people.search-${name}`, text, [
      ...[tx.territoryId, actor.memberId, actor.organisationId, ...auditValues(context), fragment],
      ...(name === 'followed' ? [today] : []),
    ]),
  )
  return done(new JsonText(`{"items":${row?.items ?? '[]'}}`))
}

const statementFor = (letters: number, everywhere: boolean): readonly [name: string, text: string] => {
  if (letters < 2) return ['nothing', byNothing]
  if (!everywhere) return ['followed', amongFollowed]
  return letters < 3 ? ['beginning', byBeginning] : ['fragment', byFragment]
}
