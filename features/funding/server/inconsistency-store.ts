import type { Inconsistency, InconsistencyCode } from '../contract.ts'
import { momentRulesOn } from '../rules/moments.ts'
import { type Reading, reached, readerOf } from './funding-access.ts'

const { entryDays, resultDays, laterMonths, laterWindow } = momentRulesOn('2021-01-01')
const job = `('employed', 'self-employed')`

const answer = (alias: string, item: string): string =>
  `(select a.value from funding.answer a where a.territory_id = $1 and a.questionnaire_id = ${alias}.id
     and a.item_code = '${item}' and a.state = 'value')`

/** Each check: when it does not hold, and the day that is wrong; an answer that was not given contradicts nothing. */
const checks: Readonly<Record<InconsistencyCode, { readonly when: string; readonly day?: string }>> = {
  'entry-early': { when: `e.collected_on < p.entered_on - ${entryDays}`, day: 'e.collected_on' },
  'entry-late': { when: `e.collected_on > p.entered_on + ${entryDays}`, day: 'e.collected_on' },
  'exit-late': {
    when: `x.collected_on not between p.exited_on and p.exited_on + ${resultDays}`,
    day: 'x.collected_on',
  },
  'month-6-outside': {
    when: `m.collected_on not between (p.exited_on + interval '${laterMonths - laterWindow} months')::date
      and (p.exited_on + interval '${laterMonths + laterWindow} months')::date`,
    day: 'm.collected_on',
  },
  'exit-after-operation': { when: 'p.exited_on > o.ends_on', day: 'p.exited_on' },
  'no-exit-at-the-end': { when: 'p.exited_on is null and o.ends_on < $5', day: 'o.ends_on' },
  'job-and-jobless': {
    when: `(${answer('e', 'status')} in ${job}) <> (${answer('e', 'jobless')} = 'none')`,
  },
  'exit-job-contract': {
    when: `(${answer('x', 'status')} in ${job}) = (${answer('x', 'contract')} = 'none')`,
  },
  'improved-without-job': {
    when: `${answer('m', 'improved')} in ('yes', 'no') and ${answer('e', 'status')} not in ${job}`,
  },
  'under-16': { when: `n.birth_date > p.entered_on - interval '16 years'` },
  'two-operations': {
    when: `exists (select from funding.participation q where q.territory_id = $1 and q.person_id = p.person_id
      and q.id <> p.id and q.entered_on <= coalesce(p.exited_on, 'infinity') and coalesce(q.exited_on, 'infinity') > p.entered_on)`,
  },
}

const form = (alias: string, moment: string): string =>
  `left join funding.questionnaire ${alias} on ${alias}.territory_id = $1 and ${alias}.participation_id = p.id
     and ${alias}.moment = '${moment}' and ${alias}.set_aside_at is null`

/** What does not hold together among the participants that the reader sees, by name. */
export const loadInconsistencies = (
  context: Reading,
  operationId: string,
  limit: number,
): Promise<(Inconsistency & { readonly total: number })[]> => {
  const cases = Object.entries(checks)
    .map(([code, { when, day }]) => `('${code}', ${when}, ${day ? `${day}::date` : 'null::date'})`)
    .join(', ')
  return context.tx.query(
    `select p.id, p.person_id as "personId", n.family_name || ' ' || n.given_name as "personName", k.code, k.day,
       count(*) over ()::int as total
     from funding.participation p
     join funding.operation o on o.territory_id = $1 and o.id = p.operation_id
     join people.published_person n on n.territory_id = $1 and n.id = p.person_id
     ${form('e', 'entry')} ${form('x', 'exit')} ${form('m', 'month-6')}
     cross join lateral (values ${cases}) as k (code, fails, day)
     where p.territory_id = $1 and p.operation_id = $6 and ${reached('p.person_id', 2)} and k.fails
     order by n.family_name, n.given_name, p.id, k.code limit $7`,
    [context.tx.territoryId, ...readerOf(context, 'funding.read'), operationId, limit],
  )
}
