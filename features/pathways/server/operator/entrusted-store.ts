import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { EntrustedStep } from '../../contract/entrusted-steps.ts'
import type { DueEpisode } from '../steps/step-deadlines.ts'

/** The brakes of the latest diagnosis that are flagged for an operator; the others are not selected. */
const sharedBrakes = `coalesce((select json_agg(l.theme_code order by l.theme_code) from pathways.diagnosis_line l
  where l.territory_id = s.territory_id and l.is_shared and l.rating in ('strong', 'moderate') and l.diagnosis_id = (
    select d.id from pathways.diagnosis d where d.territory_id = s.territory_id and d.pathway_id = s.pathway_id
    order by d.number desc limit 1)), '[]')`

/** What an operator may read, and nothing more: the other columns are not selected. */
const entrustedColumns = `
  s.id, p.given_name || ' ' || p.family_name as "personName", r.name as "referentName", r.email as "referentEmail",
  r.phone as "referentPhone", s.need_to_know as "needToKnow", s.type_code as "typeCode", s.label, s.place, s.state,
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.started_on as "startedOn", s.ended_on as "endedOn",
  s.planned_minutes as "plannedMinutes", s.weekly_minutes as "weeklyMinutes", s.done_minutes as "doneMinutes",
  s.outcome, s.version, ${sharedBrakes} as brakes`

const entrustedRows = `pathways.step s
  join pathways.pathway w on w.territory_id = s.territory_id and w.id = s.pathway_id
  join people.published_person p on p.territory_id = w.territory_id and p.id = w.person_id
  left join organisations.published_member r on r.territory_id = w.territory_id and r.id = w.referent_id`

/** V19: from the prescription until 30 days after the end, planned or real. `$2` today. */
const isShown = `s.state <> 'proposed' and s.state not like 'cancelled%'
  and (coalesce(s.ended_on, s.ends_on) is null or coalesce(s.ended_on, s.ends_on) + 30 >= $2::date)`

const inState = {
  'to-answer': `s.state = 'prescribed'`,
  running: `s.state in ('accepted', 'ongoing', 'standby')`,
  over: `s.state in ('done', 'abandoned', 'declined')`,
} as const

type EntrustedState = keyof typeof inState

/** One step as its operator sees it; `organisationId` null for the holder of a link. */
export const findEntrusted = async (
  tx: TerritoryTransaction,
  asked: { readonly stepId: string; readonly organisationId: string | null; readonly today: CalendarDate },
): Promise<EntrustedStep | undefined> => {
  const [row] = await tx.named<EntrustedStep>(
    'pathways.entrusted-step',
    `select ${entrustedColumns} from ${entrustedRows}
     where s.territory_id = $1 and s.id = $3 and ($4::uuid is null or s.operator_organisation_id = $4) and ${isShown}`,
    [tx.territoryId, asked.today, asked.stepId, asked.organisationId],
  )
  return row
}

export const listEntrusted = async (
  tx: TerritoryTransaction,
  asked: {
    readonly organisationId: string
    readonly today: CalendarDate
    readonly state: EntrustedState | undefined
    readonly offset: number
    /** 50 when absent: one page of the screen. */
    readonly limit?: number
  },
): Promise<{ items: EntrustedStep[]; total: number }> => {
  const where = `s.territory_id = $1 and s.operator_organisation_id = $3 and ${isShown}
    ${asked.state ? `and ${inState[asked.state]}` : ''}`
  const values = [tx.territoryId, asked.today, asked.organisationId]
  const items = await tx.query<EntrustedStep>(
    `select ${entrustedColumns} from ${entrustedRows} where ${where}
     order by s.state = 'prescribed' desc, s.starts_on nulls first, s.id limit $5 offset $4`,
    [...values, asked.offset, asked.limit ?? 50],
  )
  const [count] = await tx.query<{ total: number }>(
    `select count(*) as total from pathways.step s where ${where}`,
    values,
  )
  return { items, total: count?.total ?? 0 }
}

/** The episode behind an entrusted step, for what the operator's act changes in it. */
export const episodeOfStep = async (tx: TerritoryTransaction, stepId: string): Promise<DueEpisode> => {
  const [row] = await tx.query<DueEpisode>(
    `select w.id, w.person_id as "personId", w.scheme_id as "schemeId", w.referent_id as "referentId", w.state,
       w.contract_signed_on as "contractSignedOn", w.current_step_id as "currentStepId",
       w.last_step_ended_on as "lastStepEndedOn"
     from pathways.step s join pathways.pathway w on w.territory_id = s.territory_id and w.id = s.pathway_id
     where s.territory_id = $1 and s.id = $2`,
    [tx.territoryId, stepId],
  )
  if (!row) throw new Error('a step without pathway')
  return row
}
