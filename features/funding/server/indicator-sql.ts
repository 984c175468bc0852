import type { IndicatorTerm } from '../contract.ts'
import type { FundingIndicator } from '../rules/indicators.ts'
import { momentRulesOn } from '../rules/moments.ts'
import { reached } from './funding-access.ts'

/** Answers of a questionnaire as one object; a refusal and somebody out of reach begin with a sign no code has. */
const answersOf = (alias: string, moment: string): string =>
  `left join funding.questionnaire ${alias} on ${alias}.territory_id = $1 and ${alias}.participation_id = p.id
     and ${alias}.moment = '${moment}' and ${alias}.set_aside_at is null
   left join lateral (select coalesce(jsonb_object_agg(a.item_code,
       case a.state when 'value' then a.value else '~' || a.state end), '{}') as said
     from funding.answer a where a.territory_id = $1 and a.questionnaire_id = ${alias}.id) ${alias}a on true`

const sensitive = `left join lateral (select coalesce(jsonb_object_agg(l.item_code,
    case l.state when 'value' then l.value else '~' || l.state end), '{}') as said
  from (select distinct on (s.item_code) s.item_code, s.state, s.value from funding.sensitive_answer s
    where s.territory_id = $1 and s.questionnaire_id = e.id order by s.item_code, s.captured_at desc, s.id desc) l
  where l.state <> 'empty') es on true`

/**
 * The participants of an operation that the reader sees, with their answers: `$1` territory, `$2` to `$5` the reader,
 * `$6` operation, `$7` and `$8` the period. Whoever is in the archive is still counted; `isNamed` leaves her out.
 */
export const indicatorFrom = (
  readsSensitive: boolean,
  isNamed = false,
): string => `from funding.participation p
  join people.published_profile n on n.territory_id = $1 and n.id = p.person_id
  ${isNamed ? 'join people.published_person who on who.territory_id = $1 and who.id = p.person_id' : ''}
  ${answersOf('e', 'entry')} ${answersOf('x', 'exit')} ${answersOf('m', 'month-6')} ${readsSensitive ? sensitive : ''}
  where p.territory_id = $1 and p.operation_id = $6 and ${reached('p.person_id', 2)}`

const { resultDays, laterMonths } = momentRulesOn('2021-01-01')

const populations: Readonly<Record<FundingIndicator['moment'], string>> = {
  entry: 'p.entered_on between $7 and $8',
  exit: 'p.exited_on between $7 and $8',
  'month-6': `(p.exited_on + interval '${laterMonths} months')::date between $7 and $8`,
}
const aliases = { entry: 'e', exit: 'x', 'month-6': 'm' } as const
const oneOf = (answer: string, values: readonly string[]): string =>
  `${answer} in (${values.map((value) => `'${value}'`).join(', ')})`

/** SQL of each term of an indicator: conditions that are true or false, never unknown. */
export const termsOf = (indicator: FundingIndicator): Readonly<Record<IndicatorTerm, string>> | undefined => {
  const among = populations[indicator.moment]
  const { counts } = indicator
  if (counts === null) return undefined
  const none = { among, missing: 'false', refused: 'false', late: 'false' }
  if (counts.kind === 'everybody') return { ...none, counted: among }
  if (counts.kind === 'age') {
    const age = 'coalesce(p.age_at_entry, extract(year from age(p.entered_on, n.birth_date)))'
    const bounds = [
      counts.from === null ? 'true' : `${age} >= ${counts.from}`,
      counts.to === null ? 'true' : `${age} <= ${counts.to}`,
    ].join(' and ')
    return {
      ...none,
      counted: `(${among} and ${age} is not null and ${bounds})`,
      missing: `(${among} and ${age} is null)`,
    }
  }
  const alias = aliases[indicator.moment]
  const answer = `(${indicator.isSensitive ? 'es' : `${alias}a`}.said ->> '${counts.item}')`
  const late =
    indicator.moment === 'exit' ? `coalesce(x.collected_on > p.exited_on + ${resultDays}, false)` : 'false'
  const atEntry = counts.atEntry ? oneOf(`(ea.said ->> 'status')`, counts.atEntry) : 'true'
  const holds = `coalesce(${oneOf(answer, counts.values)} and ${atEntry}, false)`
  return {
    among,
    counted: `(${among} and not ${late} and ${holds})`,
    missing: `(${among} and ${answer} is null)`,
    refused: `(${among} and coalesce(${answer} like '~%', false))`,
    late: `(${among} and ${late} and ${holds})`,
  }
}
