import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { audit, auditEach } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'

export interface Following {
  readonly personId: string
  /** Null: every member of the organisation. */
  readonly memberId: string | null
  readonly organisationId: string
  /** Why the file is open to them: `referent`, `opener`, `entry-desk`, `substitute`… */
  readonly role: string
  readonly startsOn: CalendarDate
  /** Last day included; open-ended when absent. */
  readonly endsOn?: CalendarDate | null
}

/** Opens a file to a member or an organisation. Already open in the same role: the period is moved, not doubled. */
export const follow = async (context: Context, following: Following): Promise<void> => {
  const { tx, actor, now } = context
  const { personId, memberId, organisationId, role, startsOn, endsOn = null } = following
  const moved = await tx.query(
    `update people.follower set starts_on = least(starts_on, $6), ends_on = $7
     where territory_id = $1 and person_id = $2 and member_id is not distinct from $3 and organisation_id = $4 and role = $5
       and (ends_on is null or ends_on >= $6)
     returning id`,
    [tx.territoryId, personId, memberId, organisationId, role, startsOn, endsOn],
  )
  if (moved.length > 0) return
  await tx.query(
    `insert into people.follower (territory_id, id, person_id, member_id, organisation_id, role, starts_on, ends_on, granted_by, granted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.territoryId, newId(now.getTime()), personId, memberId, organisationId, role, startsOn, endsOn],
      ...[actor.memberId, now],
    ],
  )
  await audit(context, {
    action: 'people.file-shared',
    subjectKind: 'person',
    subjectId: personId,
    details: { role, organisationId, ...(memberId && { memberId }) },
  })
}

/** Closes a file to who followed it in this role: `endsOn` is the last day it may be opened; today's end is immediate. */
export const unfollow = async (
  context: Context,
  ending: Pick<Following, 'personId' | 'memberId' | 'organisationId' | 'role'> & {
    readonly endsOn?: CalendarDate
  },
): Promise<void> => {
  const { tx, today } = context
  const endsOn = ending.endsOn ?? addDays(today, -1)
  const ended = await tx.query(
    `update people.follower set ends_on = $6
     where territory_id = $1 and person_id = $2 and member_id is not distinct from $3 and organisation_id = $4 and role = $5
       and (ends_on is null or ends_on > $6)
     returning id`,
    [tx.territoryId, ending.personId, ending.memberId, ending.organisationId, ending.role, endsOn],
  )
  if (ended.length === 0) return
  await audit(context, {
    action: 'people.file-unshared',
    subjectKind: 'person',
    subjectId: ending.personId,
    details: {
      role: ending.role,
      organisationId: ending.organisationId,
      ...(ending.memberId && { memberId: ending.memberId }),
    },
  })
}

/** Opens many files at once to one member, in a role of their own that nobody holds yet: two statements in all. */
export const followEach = async (
  context: Context,
  personIds: readonly string[],
  following: Omit<Following, 'personId' | 'memberId'> & { readonly memberId: string },
): Promise<void> => {
  const { tx, actor, now } = context
  const { memberId, organisationId, role, startsOn, endsOn = null } = following
  await tx.query(
    `insert into people.follower (territory_id, id, person_id, member_id, organisation_id, role, starts_on, ends_on, granted_by, granted_at)
     select $1, f.id, f.person_id, $4, $5, $6, $7, $8, $9, $10 from unnest($2::uuid[], $3::uuid[]) as f (id, person_id)`,
    [
      ...[tx.territoryId, personIds.map(() => newId(now.getTime())), personIds],
      ...[memberId, organisationId, role, startsOn, endsOn, actor.memberId, now],
    ],
  )
  await auditEach(context, personIds, {
    action: 'people.file-shared',
    subjectKind: 'person',
    details: { role, organisationId, memberId },
  })
}

/** Shuts at once every file that is open in this role. */
export const unfollowAll = async (context: Context, role: string): Promise<void> => {
  const { tx, today } = context
  const ended = await tx.query<{ personId: string }>(
    `update people.follower set ends_on = $3
     where territory_id = $1 and role = $2 and (ends_on is null or ends_on > $3) returning person_id as "personId"`,
    [tx.territoryId, role, addDays(today, -1)],
  )
  await auditEach(
    context,
    ended.map(({ personId }) => personId),
    { action: 'people.file-unshared', subjectKind: 'person', details: { role } },
  )
}
