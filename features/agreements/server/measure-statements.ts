import { etpOn } from '#features/organisations/server/public.ts'
import type { FactKind } from '../rules/fact-kinds.ts'
import { ageBandOf, narrowed } from './narrowing.ts'
import { exitClass, is, seenLately, shows } from './predicates.ts'

/** `$11`: by what the counts are split, or null; `$12` and `$13`: where the cuts start and end. */
const key = `case $11::text
    when 'structure' then (select t.organisation_id::text from organisations.published_team t where t.territory_id = $1 and t.id = w.team_id)
    when 'commune' then w.entry_commune_code
    when 'sex' then w.entry_sex
    when 'qpv' then w.entry_is_in_qpv::text
    when 'age' then ${ageBandOf()} end`
const cuts = `unnest($12::date[], $13::date[]) as c (starts_on, ends_on)`
const count = (condition: string, name: string) =>
  `count(*) filter (where ${condition})::integer as "${name}"`
const head = `c.ends_on as "endsOn", ${key} as key`

/** The days on which a fact of a pathway holds, read once by its index whatever the number of cuts; `$14`: the kinds asked. */
const days = (kind: FactKind, view: string, range: string, condition: string, unless = 'false') =>
  `case when '${kind}' = any ($14::text[]) and ${unless} is not true then (
      select range_agg(${range}) from pathways.${view} f
      where f.territory_id = $1 and f.pathway_id = w.id and ${condition}) end`
const suspended = days(
  'suspensions',
  'published_suspension',
  `daterange(f.starts_on, f.ended_on)`,
  shows.suspends,
)
/** Whose last interview is in the month of every cut was seen, whatever came before. */
const seenAtEachCut = `(w.last_meeting_on between (select max(d) from unnest($13::date[]) d) - 31
      and (select min(d) from unnest($13::date[]) d))`
const seen = days(
  'meetings',
  'published_meeting',
  `daterange(f.on_date, f.on_date + 31, '[]')`,
  shows.meets,
  seenAtEachCut,
)
const withStep = days('steps', 'published_step', `daterange(f.started_on, f.ended_on)`, shows.runs)

const population = `
  with kept as materialized (
    select ${key} as key, w.contract_signed_on, w.exited_on, w.consolidation_since, w.last_meeting_on,
      ${suspended} as suspended, ${seen} as seen, ${withStep} as stepped
    from pathways.published_pathway w
    where ${narrowed} and w.contract_signed_on <= (select max(d) from unnest($13::date[]) d)
      and (w.exited_on is null or w.exited_on > (select min(d) from unnest($13::date[]) d))
  )
  select p."endsOn", p.key, count(*)::integer as active,
    ${count('p.suspended', 'suspended')}, ${count('p.consolidating', 'consolidating')},
    ${count('not p.suspended and not p.consolidating', 'followed')},
    ${count('not p.suspended and not p.consolidating and p.seen', 'seen')}, ${count('p.with_step', 'withStep')}
  from (
    select c.ends_on as "endsOn", w.key, coalesce(w.suspended @> c.ends_on, false) as suspended,
      ${is.consolidating} as consolidating, ${seenLately} or w.seen @> c.ends_on as seen, w.stepped @> c.ends_on as with_step
    from ${cuts} join kept w on ${is.active}
  ) p
  group by 1, 2`

const flows = `
  select ${head}, ${count(is.entered, 'entries')}, ${count(`${is.entered} and w.is_renewed`, 'renewed')},
    ${count(`${is.entered} and w.entry_sex = 'F'`, 'womenEntries')},
    ${count(`${is.entered} and w.entry_is_in_qpv`, 'qpvEntries')}, ${count(is.exited, 'exits')},
    ${Object.entries(exitClass)
      .map(([name, condition]) => count(condition, name))
      .join(', ')},
    ${count(`${is.exited} and ${is.awaitingProof}`, 'awaitingProof')},
    ${count(`${is.exited} and w.contract_signed_on is not null`, 'contractedExits')},
    coalesce(sum(w.exited_on - w.contract_signed_on) filter (where ${is.exited}), 0)::integer as "contractedDays"
  from ${cuts} join pathways.published_pathway w on ${narrowed} and (${is.entered} or ${is.exited})
  group by 1, 2`

const moments = `values
    ('first-meeting', a.received_on, a.met_on), ('admission', a.met_on, w.admitted_on),
    ('contract', w.admitted_on, w.contract_signed_on), ('first-step', w.contract_signed_on, s.started_on)`

/** `$14`: the kinds of facts asked; `$15`: the territory's time zone, for the date of the first meeting. */
const delays = `
  select ${head}, d.passage, count(*)::integer as count,
    percentile_cont(0.5) within group (order by d.ends_on - d.starts_on) as median,
    percentile_cont(0.9) within group (order by d.ends_on - d.starts_on) as p90
  from ${cuts} join pathways.published_pathway w on ${narrowed}
  left join lateral (
    select a.received_on, (a.first_meeting_at at time zone $15::text)::date as met_on
    from pathways.published_application a
    where a.territory_id = $1 and a.id = w.application_id and 'applications' = any ($14::text[])
  ) a on true
  left join lateral (
    select min(s.started_on) as started_on from pathways.published_step s
    where s.territory_id = $1 and s.pathway_id = w.id and 'first-steps' = any ($14::text[])
  ) s on true
  cross join lateral (${moments}) d (passage, starts_on, ends_on)
  where d.ends_on between c.starts_on and c.ends_on and d.starts_on <= d.ends_on
  group by 1, 2, 3`

/** `$14`: situations in which one is in employment; `$15`: those that say what the situation is. */
const maintained = `
  select ${head}, count(*)::integer as reached,
    ${count('o.situation_code = any ($15::text[])', 'known')},
    ${count('o.situation_code = any ($14::text[])', 'inEmployment')}
  from ${cuts} join pathways.published_watch o on o.territory_id = $1 and o.kind = 'exit-month-6'
    and o.due_on between c.starts_on and c.ends_on
  join pathways.published_pathway w on w.id = o.pathway_id and w.exit_class = 'positive-employment' and ${narrowed}
  group by 1, 2`

/** Full-time jobs of référents in post at each date of `$7`; by structure when `$6` says so. */
export const etpStatement = `
  select c.ends_on as "endsOn", case when $6::text = 'structure' then o.organisation_id::text end as key,
    sum(${etpOn('o', 'c.ends_on')})::integer as "etpHundredths"
  from unnest($7::date[]) as c (ends_on) cross join (
    select m.id, coalesce(t.organisation_id, m.organisation_id) as organisation_id, m.etp_hundredths, m.left_on
    from organisations.published_member m
    join organisations.published_member_role r on r.territory_id = $1 and r.member_id = m.id and r.role_code = 'referent'
    left join organisations.published_team t on t.territory_id = $1 and t.id = r.team_id
    where m.territory_id = $1 and ($2::uuid[] is null or t.id is null or t.scheme_id = any ($2))
      and ($3::uuid[] is null or coalesce(t.organisation_id, m.organisation_id) = any ($3))
      and ($4::uuid[] is null or t.id = any ($4)) and ($5::uuid[] is null or m.id = any ($5))
  ) o
  where o.left_on is null or o.left_on > c.ends_on
  group by 1, 2`

export const measureStatements = { population, flows, delays, maintained } as const
