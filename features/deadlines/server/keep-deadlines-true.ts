import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { calendar, type DeadlineRuleCode, datesOf } from '../rules/calendar.ts'
import type { DeadlineRule } from '../rules/deadline-rule.ts'
import { changedDelays, datesToWrite, keptDates } from './changed-delays.ts'
import type { DeadlineStart } from './start-deadline.ts'

interface KeptStart extends Omit<DeadlineStart, 'rule'> {
  /** The fact has not come: until it does, the line is dated of `basisOn` at each passage and names no day of its fact. */
  readonly isAwaited?: boolean
}

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
}

/**
 * Makes the running lines of one rule those of `starts`, in two statements whatever their number: starts what is
 * missing, moves what changed, settles what is expected no more. The lines of a desk belong to no member.
 */
export const keepDeadlinesTrue = async (
  { tx, now }: Where,
  rule: DeadlineRuleCode,
  starts: readonly KeptStart[],
): Promise<void> => {
  const known: DeadlineRule = calendar[rule]
  const desk = known.owner === 'member' ? null : known.owner
  await tx.query(
    `update deadlines.deadline set settled_at = $3, updated_at = $3
     where territory_id = $1 and rule_code = $2 and settled_at is null and subject_id <> all($4)`,
    [tx.territoryId, rule, now, starts.map((start) => start.subjectId)],
  )
  const rows = starts.map((start) => {
    const dates = datesOf(rule, start.basisOn)
    return {
      id: newId(now.getTime()),
      subject_kind: start.subjectKind,
      subject_id: start.subjectId,
      person_id: start.personId ?? null,
      pathway_id: start.pathwayId ?? null,
      owner_id: desk ? null : (start.ownerId ?? null),
      scheme_id: start.schemeId ?? null,
      shows_from: dates.showsFrom,
      due_on: dates.dueOn,
      escalates_on: dates.escalatesOn,
      counted_from: start.basisOn,
      basis_on: start.isAwaited ? null : start.basisOn,
      subject_label: start.subjectLabel?.slice(0, 200) ?? null,
    }
  })
  await tx.query(
    `insert into deadlines.deadline (territory_id, id, rule_code, subject_kind, subject_id, person_id, pathway_id, owner_id,
       scheme_id, shows_from, due_on, escalates_on, basis_on, subject_label, created_at, updated_at, desk)
     select $1::uuid, r.id, $2::text, r.subject_kind, r.subject_id, r.person_id, r.pathway_id, r.owner_id, r.scheme_id,
       ${datesToWrite({ showsFrom: 'r.shows_from', dueOn: 'r.due_on', escalatesOn: 'r.escalates_on' })},
       r.basis_on, r.subject_label, $3, $3, $5::text
     from jsonb_to_recordset($4::jsonb) as r(id uuid, subject_kind text, subject_id uuid, person_id uuid, pathway_id uuid,
       owner_id uuid, scheme_id uuid, shows_from date, due_on date, escalates_on date, counted_from date, basis_on date, subject_label text)
       ${changedDelays('$2', 'r.counted_from')}
     on conflict (territory_id, rule_code, subject_id) where settled_at is null do update set
       owner_id = excluded.owner_id, ${keptDates},
       basis_on = excluded.basis_on, subject_label = excluded.subject_label, updated_at = excluded.updated_at
       where (deadline.owner_id, deadline.basis_on, deadline.subject_label)
         is distinct from (excluded.owner_id, excluded.basis_on, excluded.subject_label) or excluded.basis_on is null`,
    [tx.territoryId, rule, now, JSON.stringify(rows), desk],
  )
}
