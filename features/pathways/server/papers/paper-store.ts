import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { StepState } from '../../rules/step-lifecycle.ts'

/** Whom a paper of a pathway names. */
interface PaperNames {
  readonly personName: string
  readonly birthDate: CalendarDate | null
  readonly schemeLabel: string
  readonly organisationName: string
  readonly referentName: string | null
}

export const paperNames = async (
  tx: TerritoryTransaction,
  pathwayId: string,
): Promise<PaperNames | undefined> => {
  const [row] = await tx.query<PaperNames>(
    `select p.given_name || ' ' || p.family_name as "personName", p.birth_date as "birthDate", s.label as "schemeLabel",
       o.name as "organisationName", m.name as "referentName"
     from pathways.pathway w
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     join organisations.published_scheme s on s.territory_id = $1 and s.id = w.scheme_id
     join organisations.published_organisation o on o.territory_id = $1 and o.id = s.managing_organisation_id
     left join organisations.published_member m on m.territory_id = $1 and m.id = w.referent_id
     where w.territory_id = $1 and w.id = $2`,
    [tx.territoryId, pathwayId],
  )
  return row
}

export interface ReportFacts {
  readonly steps: readonly {
    readonly label: string
    readonly operatorName: string | null
    readonly state: StepState
    readonly startedOn: CalendarDate | null
    readonly endedOn: CalendarDate | null
    readonly doneMinutes: number | null
  }[]
  readonly objectives: readonly { readonly label: string; readonly state: string }[]
  readonly interviews: number
  readonly groupTimes: number
  readonly missed: number
}

/** Neither a note, nor a theme, nor a reason: what is counted and dated (R1). Steps that never began are left out. */
export const reportFacts = async (tx: TerritoryTransaction, pathwayId: string): Promise<ReportFacts> => {
  const [row] = await tx.query<ReportFacts>(
    `select
       coalesce((select json_agg(json_build_object('label', s.label, 'operatorName', o.name, 'state', s.state,
           'startedOn', s.started_on, 'endedOn', s.ended_on, 'doneMinutes', s.done_minutes) order by s.started_on, s.id)
         from pathways.step s
         left join organisations.published_organisation o on o.territory_id = $1 and o.id = s.operator_organisation_id
         where s.territory_id = $1 and s.pathway_id = $2 and s.started_on is not null), '[]') as steps,
       coalesce((select json_agg(json_build_object('label', b.label, 'state', b.state) order by b.position)
         from pathways.objective b
         where b.territory_id = $1 and b.contract_id = (select c.id from pathways.contract c
           where c.territory_id = $1 and c.pathway_id = $2 and c.signed_on is not null order by c.number desc limit 1)),
         '[]') as objectives,
       count(*) filter (where m.presence = 'honoured' and m.is_individual)::int as interviews,
       count(*) filter (where m.presence = 'honoured' and not m.is_individual)::int as "groupTimes",
       count(*) filter (where m.presence = 'absent')::int as missed
     from pathways.meeting m where m.territory_id = $1 and m.pathway_id = $2`,
    [tx.territoryId, pathwayId],
  )
  if (!row) throw new Error('a count without a group gives one row')
  return row
}
