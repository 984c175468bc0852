import { addDays } from '#kernel/dates.ts'
import { done, type Result } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { JsonText } from '#platform/server/http/replies.ts'
import { narrowingFor } from './narrowing.ts'

/** Three counts, each from its own index alone, the JSON made by PostgreSQL: this page is opened all day long. */
export const showCockpit = async ({ tx, actor, today, now }: Context): Promise<Result<JsonText>> => {
  const { structures, referents } = narrowingFor(actor, 'figures.read', null, {})
  const values = [tx.territoryId, `${today.slice(0, 4)}-01-01`, today, now.toISOString(), addDays(today, -31)]
  const read = () =>
    structures || referents
      ? tx.named<CockpitRow>('agreements.cockpit.narrowed', narrowed, [...values, structures, referents])
      : tx.named<CockpitRow>('agreements.cockpit', whole, values)
  const [row] = await tx.commitAfter(read)
  return done(new JsonText(row?.body ?? ''))
}

interface CockpitRow {
  readonly body: string
}

const exits = (code: string) => `count(*) filter (where w.exit_class = '${code}')`

/** The pathways that the actor may count: `$6` structures, `$7` referents. */
const reach = `and ($7::uuid[] is null or w.referent_id = any ($7))
      and ($6::uuid[] is null or w.team_id in (
        select t.id from organisations.published_team t where t.territory_id = $1 and t.organisation_id = any ($6)))`

/** What is asked of each row is most of the time that a big territory takes: who may count all asks nothing more. */
const statement = (within: string) => `
  with ongoing as (
    select count(*) filter (where w.contract_signed_on <= $3::date) as active,
      count(*) filter (where w.state = 'active') as followed,
      count(*) filter (where w.last_meeting_on >= $5::date and w.state = 'active') as seen
    from pathways.published_pathway w where w.territory_id = $1 and w.is_open ${within}
  ), entered as (
    select count(*) as entries from pathways.published_pathway w
    where w.territory_id = $1 and w.entered_on between $2 and $3 ${within}
  ), gone as (
    select json_build_object('all', count(*), 'positiveEmployment', ${exits('positive-employment')},
      'positiveTraining', ${exits('positive-training')}, 'otherDynamic', ${exits('other-dynamic')},
      'neutral', ${exits('neutral')}, 'negative', ${exits('negative')}, 'reorientation', ${exits('reorientation')}) as exits
    from pathways.published_pathway w where w.territory_id = $1 and w.exited_on between $2 and $3 ${within}
  )
  select json_build_object('asOf', $4::text, 'from', $2::date, 'to', $3::date, 'active', o.active, 'entries', e.entries,
    'exits', g.exits, 'followed', o.followed, 'seen', o.seen,
    'seenShare', case when o.followed > 0 then round(100.0 * o.seen / o.followed, 1) end)::text as body
  from ongoing o, entered e, gone g`
const whole = statement('')
const narrowed = statement(reach)
