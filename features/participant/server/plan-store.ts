import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Plan } from '../contract.ts'

interface OwnEpisode {
  readonly id: string
  readonly referentName: string | null
  readonly referentPhone: string | null
  readonly referentEmail: string | null
  readonly awayUntil: CalendarDate | null
  readonly coverName: string | null
}

/** Her episode: the open one, else the latest; phone and mail are those of who answers on the day. */
export const ownEpisode = async (
  tx: TerritoryTransaction,
  personId: string,
  today: CalendarDate,
): Promise<OwnEpisode | undefined> => {
  const [row] = await tx.query<OwnEpisode>(
    `select w.id, m.name as "referentName", a.until_on as "awayUntil", c.name as "coverName",
       case when a.id is null then m.phone else c.phone end as "referentPhone",
       case when a.id is null then m.email else c.email end as "referentEmail"
     from pathways.published_pathway w
     left join organisations.published_member m on m.territory_id = $1 and m.id = w.referent_id
     left join organisations.published_absence a on a.territory_id = $1 and a.member_id = w.referent_id and w.is_open
       and a.from_on <= $3 and a.until_on >= $3
     left join organisations.published_member c on c.territory_id = $1 and c.id = a.cover_id
     where w.territory_id = $1 and w.person_id = $2 order by w.is_open desc, w.admitted_on desc limit 1`,
    [tx.territoryId, personId, today],
  )
  return row
}

interface OwnAppointment {
  readonly id: string
  readonly at: Date
  readonly minutes: number | null
  readonly place: string | null
  readonly withName: string | null
  readonly sequence: number
  readonly updatedAt: Date
  readonly isAsked: boolean
}

/** Appointments to come, the next one first. */
export const ownAppointments = (
  tx: TerritoryTransaction,
  personId: string,
  from: Date,
): Promise<OwnAppointment[]> =>
  tx.query(
    `select a.id, a.at, a.minutes, a.place, m.name as "withName", a.sequence, a.updated_at as "updatedAt",
       exists (select from participant.ask q where q.territory_id = $1 and q.meeting_id = a.id
         and q.person_id = $2 and q.settled_at is null) as "isAsked"
     from pathways.published_appointment a
     left join organisations.published_member m on m.territory_id = $1 and m.id = a.member_id
     where a.territory_id = $1 and a.person_id = $2 and a.presence = 'planned' and a.at >= $3
     order by a.at limit 20`,
    [tx.territoryId, personId, from],
  )

interface OwnStep {
  readonly typeCode: string
  readonly state: string
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** Steps agreed upon, in the order in which they happen; neither the label nor the theme is selected (R8). */
export const ownSteps = (tx: TerritoryTransaction, pathwayId: string): Promise<OwnStep[]> =>
  tx.query(
    `select type_code as "typeCode", state, coalesce(started_on, starts_on) as "startsOn",
       coalesce(ended_on, ends_on) as "endsOn"
     from pathways.published_step
     where territory_id = $1 and pathway_id = $2
       and state in ('done', 'ongoing', 'standby', 'accepted', 'prescribed')
     order by state <> 'done', coalesce(started_on, starts_on) nulls last, id limit 30`,
    [tx.territoryId, pathwayId],
  )

interface OwnObjective {
  readonly label: string | null
  readonly dueOn: string | null
  readonly state: Plan['objectives'][number]['state']
  readonly aim: string
  readonly signedOn: string | null
  readonly contractEndsOn: string | null
}

/** The contract that she signed and its objectives; one row without label for a contract that has none. */
export const ownObjectives = (tx: TerritoryTransaction, pathwayId: string): Promise<OwnObjective[]> =>
  tx.query(
    `select label, due_on as "dueOn", state, aim, signed_on as "signedOn", contract_ends_on as "contractEndsOn"
     from pathways.published_objective where territory_id = $1 and pathway_id = $2 order by position`,
    [tx.territoryId, pathwayId],
  )
