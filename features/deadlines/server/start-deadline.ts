import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { calendar, type DeadlineRuleCode, datesOf } from '../rules/calendar.ts'
import type { DeadlineRule } from '../rules/deadline-rule.ts'
import { changedDelays, datesToWrite, keptDates } from './changed-delays.ts'

export interface DeadlineStart {
  readonly rule: DeadlineRuleCode
  readonly subjectKind:
    | 'referral'
    | 'application'
    | 'pathway'
    | 'contract'
    | 'step'
    | 'exit'
    | 'job'
    | 'criterion'
    | 'suspension'
    | 'participation'
    | 'operation'
    | 'person'
    | 'training-session'
    | 'training-enrolment'
    | 'contact'
    | 'service-orientation'
    | 'transfer'
    | 'plan-action'
    | 'agreement'
    | 'objective'
    | 'steering-decision'
    | 'pledge'
  readonly subjectId: string
  /** The date of the fact from which the delays run. */
  readonly basisOn: CalendarDate
  readonly personId?: string | null
  readonly pathwayId?: string | null
  /** Who must act when the rule belongs to a member; a desk's line has none. */
  readonly ownerId?: string | null
  readonly schemeId?: string | null
  /** Of whom it is expected, when a line of a desk is that of one organisation. */
  readonly organisationId?: string | null
  /** The name of what it is about, when that is nobody: an action, a pledge, a decision, an agreement. */
  readonly subjectLabel?: string | null
}

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
}

/**
 * Starts a line of "À faire", or moves the running one of the same rule and subject to its new basis. Its delays are
 * those that the territory had set for the day of the basis.
 */
export const startDeadline = async ({ tx, now }: Where, start: DeadlineStart): Promise<void> => {
  const rule: DeadlineRule = calendar[start.rule]
  const dates = datesOf(start.rule, start.basisOn)
  await tx.named(
    'deadlines.start',
    `insert into deadlines.deadline (territory_id, id, rule_code, subject_kind, subject_id, person_id, pathway_id, owner_id,
       desk, scheme_id, shows_from, due_on, escalates_on, basis_on, created_at, updated_at, organisation_id, subject_label)
     select $1::uuid, $2::uuid, $3::text, $4, $5::uuid, $6::uuid, $7::uuid, $8::uuid, $9, $10::uuid,
       ${datesToWrite({ showsFrom: '$11::date', dueOn: '$12::date', escalatesOn: '$13::date' })},
       $14::date, $15::timestamptz, $15, $16::uuid, $17
     from (select) as one ${changedDelays('$3', '$14::date')}
     on conflict (territory_id, rule_code, subject_id) where settled_at is null do update set
       owner_id = excluded.owner_id, ${keptDates}, basis_on = excluded.basis_on,
       updated_at = excluded.updated_at, organisation_id = excluded.organisation_id, subject_label = excluded.subject_label`,
    [
      tx.territoryId,
      newId(now.getTime()),
      start.rule,
      start.subjectKind,
      start.subjectId,
      start.personId ?? null,
      start.pathwayId ?? null,
      rule.owner === 'member' ? (start.ownerId ?? null) : null,
      rule.owner === 'member' ? null : rule.owner,
      start.schemeId ?? null,
      dates.showsFrom,
      dates.dueOn,
      dates.escalatesOn,
      start.basisOn,
      now,
      start.organisationId ?? null,
      start.subjectLabel?.slice(0, 200) ?? null,
    ],
  )
}

/** Settles the running line of a rule: the act was done, or nothing is expected any more. */
export const settleDeadline = async (
  { tx, now }: Where,
  rule: DeadlineRuleCode,
  subjectId: string,
  memberId: string | null = null,
): Promise<void> => {
  await tx.named(
    'deadlines.settle',
    `update deadlines.deadline set settled_at = $4, settled_by = $5, updated_at = $4
     where territory_id = $1 and rule_code = $2 and subject_id = $3 and settled_at is null`,
    [tx.territoryId, rule, subjectId, now, memberId],
  )
}

/** Settles every running line of a pathway, except those that outlive its exit. */
export const settlePathwayDeadlines = async (
  { tx, now }: Where,
  pathwayId: string,
  except: readonly DeadlineRuleCode[] = [],
): Promise<void> => {
  await tx.query(
    `update deadlines.deadline set settled_at = $3, updated_at = $3
     where territory_id = $1 and pathway_id = $2 and settled_at is null and rule_code <> all($4)`,
    [tx.territoryId, pathwayId, now, except],
  )
}

/** Gives the running lines that one member owns on a pathway to another; how many there were. */
export const handOverOwnedDeadlines = async (
  { tx, now }: Where,
  pathwayId: string,
  owners: { readonly fromId: string; readonly toId: string },
): Promise<number> => {
  const given = await tx.query(
    `update deadlines.deadline set owner_id = $4, updated_at = $5
     where territory_id = $1 and pathway_id = $2 and owner_id = $3 and settled_at is null and desk is null returning id`,
    [tx.territoryId, pathwayId, owners.fromId, owners.toId, now],
  )
  return given.length
}

/** Gives a pathway's running lines to another member. */
export const handOverDeadlines = async (
  { tx, now }: Where,
  pathwayId: string,
  ownerId: string,
): Promise<void> => {
  await tx.query(
    `update deadlines.deadline set owner_id = $3, updated_at = $4
     where territory_id = $1 and pathway_id = $2 and settled_at is null and desk is null`,
    [tx.territoryId, pathwayId, ownerId, now],
  )
}
