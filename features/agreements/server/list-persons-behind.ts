import { exitRulesOn, watchSituations } from '#features/pathways/server/public.ts'
import { openTo } from '#features/people/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input, Reply } from '#platform/contract/route.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { BehindPerson, FigureFilters, listPersonsBehind, Objective, Term } from '../contract.ts'
import { lastDay } from '../rules/assess.ts'
import { knownIndicator } from '../rules/indicators.ts'
import { chosenFilters } from './figures-access.ts'
import { exportable, narrowed, narrowingFor, narrowingValues } from './narrowing.ts'
import { loadWithAgreement } from './open-objective.ts'
import { behind } from './person-terms.ts'

const PAGE = 50

/** The persons whom a term counts, within the actor's reach; the opening is written before they are shown. */
export const showPersonsBehind = async (
  context: Context,
  { params, query }: Input<typeof listPersonsBehind>,
): Promise<Result<Reply<typeof listPersonsBehind>>> => {
  const found = await personsBehind(context, params.objectiveId, query, { limit: PAGE, offset: query.offset })
  if (!found.ok) return found
  const { rows, objective } = found.value
  const total = rows[0]?.total ?? 0
  await audit(context, {
    action: 'agreements.figure-opened',
    subjectKind: 'objective',
    subjectId: objective.id,
    details: {
      indicator: objective.indicatorCode ?? '',
      term: query.term,
      offset: query.offset,
      count: total,
    },
    concerned: rows.map(({ personId }) => personId),
  })
  return done({ total, persons: rows.map(({ total: _total, ...row }) => withReason(row, context.today)) })
}

type CountedPerson = BehindPerson & { readonly total: number; readonly reasonCode: string | null }

/** Those whom a term counts, the latest first, those alone whose names may be taken away when the list leaves; nothing when the objective or the term does not exist for the actor. */
export const personsBehind = async (
  context: Context,
  objectiveId: string,
  chosen: FigureFilters & { readonly term: Term },
  { limit, offset, leaves }: { readonly limit: number; readonly offset: number; readonly leaves?: true },
): Promise<Result<{ rows: CountedPerson[]; objective: Objective }>> => {
  const { tx, actor, today, timeZone } = context
  const found = await loadWithAgreement(context, objectiveId)
  if (!found) return refuse('not-found')
  const { objective, agreement } = found
  const indicator = knownIndicator(objective.indicatorCode)
  if (!indicator) return refuse('not-found')
  const { on, terms } = behind[indicator.code]
  const condition = terms[chosen.term]
  if (!condition) return refuse('not-found')
  const seen = narrowingFor(
    actor,
    'figures.persons',
    agreement.schemeId,
    objective.filters,
    chosenFilters(chosen),
  )
  const rows = await tx.query<CountedPerson>(statement(condition, on), [
    ...narrowingValues(tx.territoryId, leaves ? exportable(actor, seen) : seen),
    objective.period.from,
    lastDay(objective.period, today),
    timeZone,
    ...situations,
    limit,
    offset,
    ...[scopeOf(actor, 'people.read') === 'territory', actor.memberId, actor.organisationId, today],
  ])
  return done({ rows, objective })
}

export const withReason = (
  { reasonCode, ...row }: Omit<BehindPerson, 'reason'> & { reasonCode: string | null },
  today: string,
) => ({
  ...row,
  reason: exitRulesOn(row.on ?? today).reasons.find((reason) => reason.code === reasonCode)?.label ?? null,
})

const situations = [
  watchSituations.filter((one) => one.inEmployment === true).map((one) => one.code),
  watchSituations.filter((one) => one.inEmployment !== null).map((one) => one.code),
]

/** `condition` and `on` come from `person-terms.ts`, never from the request. */
const statement = (condition: string, on: string): string => `
  select w.id as "pathwayId", w.person_id as "personId", p.given_name || ' ' || p.family_name as name, ${on} as on,
    w.exit_reason_code as "reasonCode", w.exit_proof_state as "proofState",
    ($18 or ${openTo('w.person_id', 19)}) as opens, count(*) over ()::integer as total
  from (values ($11::date, $12::date)) as c (starts_on, ends_on)
  join pathways.published_pathway w on ${narrowed}
  join people.published_person p on p.territory_id = $1 and p.id = w.person_id
  left join lateral (
    select a.received_on, (a.first_meeting_at at time zone $13::text)::date as met_on
    from pathways.published_application a where a.territory_id = $1 and a.id = w.application_id
  ) a on true
  left join lateral (
    select min(s.started_on) as started_on from pathways.published_step s where s.territory_id = $1 and s.pathway_id = w.id
  ) s on true
  left join lateral (
    select o.due_on, o.situation_code = any ($14::text[]) as in_employment, o.situation_code = any ($15::text[]) as is_known
    from pathways.published_watch o where o.territory_id = $1 and o.pathway_id = w.id and o.kind = 'exit-month-6'
    order by o.due_on desc limit 1
  ) o on true
  where ${condition}
  order by 4 desc nulls last, p.name_key, w.id
  limit $16 offset $17`
