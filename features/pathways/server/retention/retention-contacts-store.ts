import { waitingStates } from '../../rules/application-lifecycle.ts'

const unanswered = ['unreachable']
const calls = ['phone-call', 'job-follow-up', 'message']
const listed = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ')

/** SQL: what the person did with the team. A planned, missed or cancelled meeting is none, nor a message left. */
export const contactsOfPathways = `
  select m.person_id, case when m.kind in (${listed(calls)}) then 'message' else 'meeting' end as kind, m.on_date
    from pathways.meeting m where m.territory_id = $1 and m.presence = 'honoured' and m.on_date <= $2::date
  union all
  select w.person_id, 'step', d.on_date from pathways.step s
    join pathways.pathway w on w.territory_id = $1 and w.id = s.pathway_id
    cross join lateral (values (s.started_on), (s.ended_on)) d (on_date)
    where s.territory_id = $1 and s.started_on is not null and d.on_date <= $2::date
  union all
  select w.person_id, 'step', a.day from pathways.attendance a
    join pathways.step s on s.territory_id = $1 and s.id = a.step_id
    join pathways.pathway w on w.territory_id = $1 and w.id = s.pathway_id
    where a.territory_id = $1 and a.presence = 'present' and a.day <= $2::date
  union all
  select w.person_id, 'contract', g.signed_on from pathways.signature g
    join pathways.contract c on c.territory_id = $1 and c.id = g.contract_id
    join pathways.pathway w on w.territory_id = $1 and w.id = c.pathway_id
    where g.territory_id = $1 and g.party = 'participant'
  union all
  select a.person_id, 'application', a.decided_on from pathways.application a
    where a.territory_id = $1 and a.decided_on is not null
  union all
  select w.person_id, 'news', o.observed_on from pathways.watch o
    join pathways.pathway w on w.territory_id = $1 and w.id = o.pathway_id
    where o.territory_id = $1 and o.observed_on is not null and o.situation_code not in (${listed(unanswered)})`

/** SQL: what is going on with the person, so that her file stays. */
export const underWayInPathways = `
  select w.person_id, 'pathway' as cause from pathways.pathway w where w.territory_id = $1 and w.is_open
  union all
  select a.person_id, 'application' from pathways.application a
    where a.territory_id = $1 and a.state in (${listed(waitingStates)})
  union all
  select m.person_id, 'appointment' from pathways.meeting m
    where m.territory_id = $1 and m.presence = 'planned' and m.on_date >= $2::date
  union all
  select w.person_id, 'follow-up' from pathways.watch o
    join pathways.pathway w on w.territory_id = $1 and w.id = o.pathway_id
    where o.territory_id = $1 and o.observed_on is null and o.cancelled_on is null and o.due_on >= $2::date`
