import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Plan } from '../contract.ts'

interface OwnStep {
  readonly typeCode: string
  readonly state: string
  readonly startsOn: string | null
  readonly endsOn: string | null
}

interface OwnContract {
  readonly aim: string
  readonly signedOn: string | null
  readonly endsOn: string | null
}

interface OwnPlan {
  readonly givenName: string
  readonly referentName: string | null
  readonly referentPhone: string | null
  readonly referentEmail: string | null
  readonly awayUntil: CalendarDate | null
  readonly coverName: string | null
  readonly steps: readonly OwnStep[]
  readonly contract: OwnContract | null
  readonly objectives: readonly Plan['objectives'][number][]
}

/** SQL of her episode: the open one, else the latest; phone and mail are those of who answers on the day `$3`. */
const episode = `select w.id, m.name as "referentName", a.until_on as "awayUntil", c.name as "coverName",
    case when a.id is null then m.phone else c.phone end as "referentPhone",
    case when a.id is null then m.email else c.email end as "referentEmail"
  from pathways.published_pathway w
  left join organisations.published_member m on m.territory_id = $1 and m.id = w.referent_id
  left join organisations.published_absence a on a.territory_id = $1 and a.member_id = w.referent_id and w.is_open
    and a.from_on <= $3 and a.until_on >= $3
  left join organisations.published_member c on c.territory_id = $1 and c.id = a.cover_id
  where w.territory_id = $1 and w.person_id = $2 order by w.is_open desc, w.admitted_on desc limit 1`

/** SQL of the steps agreed upon, in the order in which they happen; neither the label nor the theme is selected (R8). */
const steps = `select s.type_code as "typeCode", s.state, coalesce(s.started_on, s.starts_on) as "startsOn",
    coalesce(s.ended_on, s.ends_on) as "endsOn", s.id
  from pathways.published_step s
  where s.territory_id = $1 and s.pathway_id = e.id
    and s.state in ('done', 'ongoing', 'standby', 'accepted', 'prescribed')
  order by s.state <> 'done', coalesce(s.started_on, s.starts_on) nulls last, s.id limit 30`

/** SQL of the contract that she signed and its objectives; one row without label for a contract that has none. */
const objectives = `select o.label, o.due_on as "dueOn", o.state, o.position, o.aim, o.signed_on as "signedOn",
    o.contract_ends_on as "endsOn"
  from pathways.published_objective o where o.territory_id = $1 and o.pathway_id = e.id`

const read = `
  select p.given_name as "givenName", e."referentName", e."referentPhone", e."referentEmail", e."awayUntil", e."coverName",
    (select coalesce(json_agg(json_build_object('typeCode', s."typeCode", 'state', s.state, 'startsOn', s."startsOn",
        'endsOn', s."endsOn") order by s.state <> 'done', s."startsOn" nulls last, s.id), '[]') from (${steps}) s) as steps,
    (select json_build_object('aim', o.aim, 'signedOn', o."signedOn", 'endsOn', o."endsOn")
      from (${objectives}) o order by o.position limit 1) as contract,
    (select coalesce(json_agg(json_build_object('label', o.label, 'dueOn', o."dueOn", 'state', o.state)
        order by o.position) filter (where o.label is not null), '[]') from (${objectives}) o) as objectives
  from people.published_person p
  left join lateral (${episode}) e on true
  where p.territory_id = $1 and p.id = $2`

/** All that her first page says but her appointments, in one statement: the phone waits for it. */
export const ownPlan = async (
  tx: TerritoryTransaction,
  personId: string,
  today: CalendarDate,
): Promise<OwnPlan | undefined> =>
  (await tx.named<OwnPlan>('participant.plan', read, [tx.territoryId, personId, today]))[0]

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
  tx.named(
    'participant.appointments',
    `select a.id, a.at, a.minutes, a.place, m.name as "withName", a.sequence, a.updated_at as "updatedAt",
       exists (select from participant.ask q where q.territory_id = $1 and q.meeting_id = a.id
         and q.person_id = $2 and q.settled_at is null) as "isAsked"
     from pathways.published_appointment a
     left join organisations.published_member m on m.territory_id = $1 and m.id = a.member_id
     where a.territory_id = $1 and a.person_id = $2 and a.presence = 'planned' and a.at >= $3
     order by a.at limit 20`,
    [tx.territoryId, personId, from],
  )
