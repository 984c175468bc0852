import { done, type Result } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { JsonText } from '#platform/server/http/replies.ts'
import { narrowingFor } from './narrowing.ts'

/** Three counts, each from its own index alone, the JSON made by PostgreSQL: this page is opened all day long. */
export const showCockpit = async ({ tx, actor, today, now }: Context): Promise<Result<JsonText>> => {
  const { structures, referents } = narrowingFor(actor, 'figures.read', null, {})
  const [row] = await tx.commitAfter(() =>
    tx.named<{ body: string }>('agreements.cockpit', statement, [
      tx.territoryId,
      `${today.slice(0, 4)}-01-01`,
      today,
      structures,
      referents,
      now.toISOString(),
    ]),
  )
  return done(new JsonText(row?.body ?? ''))
}

const exits = (code: string) => `count(*) filter (where w.exit_class = '${code}')`

/** The pathways that the actor may count. */
const counted = `pathways.published_pathway w
    where w.territory_id = $1 and ($5::uuid[] is null or w.referent_id = any ($5))
      and ($4::uuid[] is null or w.team_id in (
        select t.id from organisations.published_team t where t.territory_id = $1 and t.organisation_id = any ($4)))`

const statement = `
  with ongoing as (
    select count(*) filter (where w.contract_signed_on <= $3::date) as active,
      count(*) filter (where w.state = 'active') as followed,
      count(*) filter (where w.state = 'active' and w.last_meeting_on >= $3::date - 31) as seen
    from ${counted} and w.is_open
  ), entered as (
    select count(*) as entries from ${counted} and w.entered_on between $2 and $3
  ), gone as (
    select json_build_object('all', count(*), 'positiveEmployment', ${exits('positive-employment')},
      'positiveTraining', ${exits('positive-training')}, 'otherDynamic', ${exits('other-dynamic')},
      'neutral', ${exits('neutral')}, 'negative', ${exits('negative')}, 'reorientation', ${exits('reorientation')}) as exits
    from ${counted} and w.exited_on between $2 and $3
  )
  select json_build_object('asOf', $6::text, 'from', $2::date, 'to', $3::date, 'active', o.active, 'entries', e.entries,
    'exits', g.exits, 'followed', o.followed, 'seen', o.seen,
    'seenShare', case when o.followed > 0 then round(100.0 * o.seen / o.followed, 1) end)::text as body
  from ongoing o, entered e, gone g`
