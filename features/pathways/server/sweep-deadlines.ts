import {
  type DeadlineRuleCode,
  type DeadlineStart,
  keepDeadlinesTrue,
} from '#features/deadlines/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

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

/** Which pathways have a line of the rule, and the day from which it runs. */
const expected: Readonly<Partial<Record<DeadlineRuleCode, { basis: string; where: string; from?: string }>>> =
  {
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
  }

export const sweepTerritory = async (tx: TerritoryTransaction, now: Date): Promise<void> => {
  for (const [rule, { basis, where, from = '' }] of Object.entries(expected)) {
    const starts = await tx.query<Omit<DeadlineStart, 'rule' | 'subjectKind'>>(
      `select w.id as "subjectId", w.id as "pathwayId", w.person_id as "personId", w.referent_id as "ownerId",
         w.scheme_id as "schemeId", ${basis} as "basisOn"
       from pathways.pathway w ${from} where w.territory_id = $1 and ${where}`,
      [tx.territoryId],
    )
    await keepDeadlinesTrue(
      { tx, now },
      rule as DeadlineRuleCode,
      starts.map((start) => ({ ...start, subjectKind: 'pathway' })),
    )
  }
}
