import { done, type Result } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { JsonText } from '#platform/server/http/replies.ts'
import { narrowingFor } from './narrowing.ts'

/** One pass over the pathways of the territory, its JSON made by PostgreSQL: this page is opened all day long. */
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

const exits = (code: string) =>
  `count(*) filter (where w.exited_on between $2 and $3 and w.exit_class = '${code}')`

const statement = `
  select json_build_object('asOf', $6::text, 'from', $2::date, 'to', $3::date, 'active', n.active, 'entries', n.entries,
    'exits', json_build_object('all', n.exits, 'positiveEmployment', n.employment, 'positiveTraining', n.training,
      'otherDynamic', n.dynamic, 'neutral', n.neutral, 'negative', n.negative, 'reorientation', n.reorientation),
    'followed', n.followed, 'seen', n.seen,
    'seenShare', case when n.followed > 0 then round(100.0 * n.seen / n.followed, 1) end)::text as body
  from (
    select count(*) filter (where w.is_open and w.contract_signed_on <= $3::date) as active,
      count(*) filter (where w.entered_on between $2 and $3) as entries,
      count(*) filter (where w.exited_on between $2 and $3) as exits,
      ${exits('positive-employment')} as employment, ${exits('positive-training')} as training,
      ${exits('other-dynamic')} as dynamic, ${exits('neutral')} as neutral, ${exits('negative')} as negative,
      ${exits('reorientation')} as reorientation, count(*) filter (where w.state = 'active') as followed,
      count(*) filter (where w.state = 'active' and w.last_meeting_on >= $3::date - 31) as seen
    from pathways.published_pathway w
    where w.territory_id = $1 and ($5::uuid[] is null or w.referent_id = any ($5))
      and ($4::uuid[] is null or w.team_id in (
        select t.id from organisations.published_team t where t.territory_id = $1 and t.organisation_id = any ($4)))
  ) n`
