import {
  type DeadlineRuleCode,
  type DeadlineStart,
  keepDeadlinesTrue,
} from '#features/deadlines/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { waitingStates } from '../rules/application-lifecycle.ts'
import { notePlannedMeeting } from './meetings/planned-meeting.ts'

/**
 * Every hour, makes the lines that follow from a pathway's state those that its columns say: what an import or a
 * correction left out is started, what is expected no more is settled.
 */
export const sweepDeadlines: Job = {
  name: 'pathways.sweep-deadlines',
  cron: '7 * * * *',
  run: async (services) => {
    const now = services.clock.now()
    await everyTerritory(services, (tx) => sweepTerritory(tx, now))
  },
}

interface Expected {
  readonly basis: string
  readonly where: string
  readonly from?: string
  /** What the line is about, when it is not the pathway itself: its kind and its id. */
  readonly subject?: readonly ['suspension' | 'criterion', string]
}

const suspended = {
  from: `join pathways.suspension n on n.territory_id = w.territory_id and n.pathway_id = w.id and n.ended_on is null`,
  where: `w.state = 'suspended'`,
  subject: ['suspension', 'n.id'],
} as const

/** Which pathways have a line of the rule, and the day from which it runs. */
const expected: Readonly<Partial<Record<DeadlineRuleCode, Expected>>> = {
  'monthly-meeting': {
    basis: 'coalesce(w.last_meeting_on, w.contract_signed_on, w.admitted_on)',
    where: `w.state = 'active'`,
  },
  'no-current-step': {
    basis: 'coalesce(w.last_step_ended_on, w.contract_signed_on, w.admitted_on)',
    where: `w.state = 'active' and w.current_step_id is null`,
  },
  'contract-signature': {
    basis: 'coalesce(w.orientation_notified_on, w.admitted_on)',
    where: `w.state = 'validated'`,
  },
  'contract-review': {
    basis: 'c.ends_on',
    where: 'w.is_open and c.ends_on is not null',
    from: `join pathways.contract c on c.territory_id = w.territory_id and c.pathway_id = w.id and c.state = 'signed'`,
  },
  'suspension-return': { ...suspended, basis: 'n.planned_return_on' },
  // A proof serves a hiring to come. One person in two schemes has one line, that of her oldest episode.
  'criterion-proof': {
    basis: 'k.valid_until',
    from: `join people.published_criterion k on k.territory_id = w.territory_id and k.person_id = w.person_id
      and k.valid_until is not null`,
    where: `w.is_open and exists (select from pathways.step s where s.territory_id = $1 and s.pathway_id = w.id
        and s.type_code = 'siae-job' and s.state in ('proposed', 'prescribed', 'accepted'))
      and not exists (select from pathways.pathway o where o.territory_id = $1 and o.person_id = w.person_id
        and o.is_open and o.id < w.id)`,
    subject: ['criterion', 'k.id'],
  },
  // V11: six months count from the first day, or from the last review.
  'suspension-review': {
    ...suspended,
    basis: `greatest(n.starts_on, (select max(r.effective_on) from pathways.transition r where r.territory_id = $1
      and r.subject_kind = 'pathway' and r.subject_id = w.id and r.move = 'review' and r.revoked_at is null))`,
  },
}

export const sweepTerritory = async (tx: TerritoryTransaction, now: Date): Promise<void> => {
  for (const [rule, { basis, where, from = '', subject }] of Object.entries(expected)) {
    const starts = await tx.query<Omit<DeadlineStart, 'rule' | 'subjectKind'>>(
      `select ${subject?.[1] ?? 'w.id'} as "subjectId", w.id as "pathwayId", w.person_id as "personId",
         w.referent_id as "ownerId", w.scheme_id as "schemeId", ${basis} as "basisOn"
       from pathways.pathway w ${from} where w.territory_id = $1 and ${where}`,
      [tx.territoryId],
    )
    await keepDeadlinesTrue(
      { tx, now },
      rule as DeadlineRuleCode,
      starts.map((start) => ({ ...start, subjectKind: subject?.[0] ?? 'pathway' })),
    )
  }
  await keepDeadlinesTrue({ tx, now }, 'application-proof', await proofsOfApplications(tx))
  await notePlannedMeeting({ tx, now }, null)
}

/** The proofs that the committee will ask for, of whom an entry is still to be decided. */
const proofsOfApplications = async (tx: TerritoryTransaction): Promise<Omit<DeadlineStart, 'rule'>[]> => {
  const rows = await tx.query<Omit<DeadlineStart, 'rule' | 'subjectKind'>>(
    `select distinct on (k.id) k.id as "subjectId", k.person_id as "personId", a.scheme_id as "schemeId",
       k.valid_until as "basisOn"
     from pathways.application a
     join people.published_criterion k on k.territory_id = $1 and k.person_id = a.person_id and k.valid_until is not null
     where a.territory_id = $1 and a.state = any($2) order by k.id, a.id`,
    [tx.territoryId, waitingStates],
  )
  return rows.map((row) => ({ ...row, subjectKind: 'criterion' }))
}
