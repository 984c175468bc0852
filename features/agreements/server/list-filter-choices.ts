import { done, type Result } from '#kernel/result.ts'
import type { Reply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import { ageBands, type listFilterChoices, sexes } from '../contract.ts'
import { seesPersons } from './figures-access.ts'
import { narrowed, narrowingFor, narrowingValues } from './narrowing.ts'

interface Choice {
  readonly kind: 'commune' | 'prescriber' | 'structure' | 'team'
  readonly id: string
  readonly label: string
}

/** What figures may be narrowed by: only what the actor's pathways hold. */
export const showFilterChoices = async ({
  tx,
  actor,
}: Context): Promise<Result<Reply<typeof listFilterChoices>>> => {
  const narrowing = narrowingFor(actor, 'figures.read', null, {})
  const rows = await tx.named<Choice>('agreements.filter-choices', statement, [
    ...narrowingValues(tx.territoryId, narrowing),
    seesPersons(actor),
  ])
  const ofKind = (kind: Choice['kind']) =>
    rows.filter((row) => row.kind === kind).map(({ id, label }) => ({ id, label }))
  return done({
    communes: ofKind('commune'),
    prescribers: ofKind('prescriber'),
    structures: ofKind('structure'),
    teams: ofKind('team'),
    sexes: [...sexes],
    ages: [...ageBands],
  })
}

/** A discreet prescriber (R7) is a choice for those alone who may see the persons. */
const statement = `
  with kept as materialized (
    select distinct w.entry_commune_code, w.prescriber_organisation_id, w.team_id
    from pathways.published_pathway w where ${narrowed}
  )
  select 'commune' as kind, c.code as id, c.name as label from territory.commune c
    where c.code in (select k.entry_commune_code from kept k)
  union all
  select 'prescriber', o.id::text, o.name from organisations.published_organisation o
    where o.territory_id = $1 and ($11 or not o.is_discreet) and o.id in (select k.prescriber_organisation_id from kept k)
  union all
  select 'structure', o.id::text, o.name from organisations.published_organisation o
    where o.territory_id = $1 and o.id in (select t.organisation_id from organisations.published_team t
      where t.territory_id = $1 and t.id in (select k.team_id from kept k))
  union all
  select 'team', t.id::text, t.label from organisations.published_team t
    where t.territory_id = $1 and t.id in (select k.team_id from kept k)
  order by 1, 3 limit 400`
