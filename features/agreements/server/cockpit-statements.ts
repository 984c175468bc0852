const exits = (code: string) => `count(*) filter (where w.exit_class = '${code}')`

/** The pathways that the actor may count: `$6` structures, `$7` referents. */
const reach = `and ($7::uuid[] is null or w.referent_id = any ($7))
      and ($6::uuid[] is null or w.team_id in (
        select t.id from organisations.published_team t where t.territory_id = $1 and t.organisation_id = any ($6)))`

/** What is asked of each row is most of the time that a big territory takes: who may count all asks nothing more. */
const counts = (within: string) => `
  ongoing as (
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
  )`
const body = `json_build_object('asOf', $4::text, 'from', $2::date, 'to', $3::date, 'active', o.active, 'entries', e.entries,
    'exits', g.exits, 'followed', o.followed, 'seen', o.seen,
    'seenShare', case when o.followed > 0 then round(100.0 * o.seen / o.followed, 1) end)::text`
/** The counts of what one's reach holds: always those of now. */
export const narrowedCounts = `with ${counts(reach)} select ${body} as body from ongoing o, entered e, gone g`

/** What was kept since `$6`, or the count: the condition names no row, so that PostgreSQL asks it once and reads nothing more. */
export const keptCounts = `
  with kept as materialized (
    select k.counts::text as body from agreements.kept_count k
    where k.territory_id = $1 and k.counted_on = $3::date and k.counted_at > $6::timestamptz
  ), ${counts('and not exists (select from kept)')}
  select k.body, false as fresh, 0 as active from kept k
  union all
  select ${body}, true, o.active::int from ongoing o, entered e, gone g where not exists (select from kept)`

/** The latest count stays, whichever of two requests ends last. */
export const keepCounts = `
  insert into agreements.kept_count as k (territory_id, counted_on, counted_at, counts) values ($1, $2, $3, $4::jsonb)
  on conflict (territory_id) do update
    set counted_on = excluded.counted_on, counted_at = excluded.counted_at, counts = excluded.counts
    where k.counted_at < excluded.counted_at`
