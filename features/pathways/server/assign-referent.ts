import { handOverDeadlines } from '#features/deadlines/server/public.ts'
import { shippedRoles } from '#features/organisations/server/public.ts'
import { follow, unfollow } from '#features/people/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { planAssignment } from '../rules/assignment-dates.ts'
import { settleCovers } from './cover/open-to-cover.ts'
import { changePathway } from './pathway-store.ts'

interface Assignment {
  readonly assignmentId: string
  readonly memberId: string
  readonly startsOn: CalendarDate
  readonly reason: string | null
}

interface Assigned {
  readonly id: string
  readonly personId: string
  readonly admittedOn: CalendarDate
}

interface OpenRow {
  readonly id: string
  readonly memberId: string
  readonly startsOn: CalendarDate
  readonly organisationId: string
}

/** Former and new référent, for the mails; `formerId` is null for the first one. */
export interface HandedOver {
  readonly formerId: string | null
  readonly formerAssignmentId: string | null
}

/** Shipped roles without `pathways.follow`; a role composed by the territory is trusted to hold it. */
const rolesThatFollowNobody = shippedRoles
  .filter((role) => !('pathways.follow' in role.rights))
  .map((role) => role.code)

/**
 * V4: names the référent; the previous assignment ends the day before. The file, the deadlines and the appointments
 * to come go to the new one. The same assignment id twice counts once.
 */
export const assign = async (
  context: Context,
  pathway: Assigned,
  assignment: Assignment,
): Promise<Result<HandedOver, 'invalid'>> => {
  const { tx, actor, now, today } = context
  const organisationId = await organisationOfReferent(context, assignment.memberId)
  if (!organisationId) return refuseField('/memberId', 'not-a-referent')
  const current = await openAssignment(context, pathway.id)
  if (current?.id === assignment.assignmentId) return done({ formerId: null, formerAssignmentId: null })
  const plan = planAssignment({ ...assignment, today, admittedOn: pathway.admittedOn, current })
  if (plan.kind === 'refused')
    return refuseField(plan.code === 'already-referent' ? '/memberId' : '/startsOn', plan.code)
  if (current) {
    await tx.query(
      plan.kind === 'close-previous'
        ? 'update pathways.referent_assignment set ends_on = $3 where territory_id = $1 and id = $2'
        : 'update pathways.referent_assignment set revoked_at = $3, revoked_by = $4 where territory_id = $1 and id = $2',
      plan.kind === 'close-previous'
        ? [tx.territoryId, current.id, plan.endsOn]
        : [tx.territoryId, current.id, now, actor.memberId],
    )
    await unfollow(context, { personId: pathway.personId, ...current, role: 'referent' })
  }
  await tx.query(
    `insert into pathways.referent_assignment (territory_id, id, pathway_id, member_id, starts_on, reason, assigned_by, assigned_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, assignment.assignmentId, pathway.id, assignment.memberId, assignment.startsOn],
      ...[assignment.reason, actor.memberId, now],
    ],
  )
  await giveFile(context, pathway, {
    memberId: assignment.memberId,
    organisationId,
    startsOn: assignment.startsOn,
  })
  return done({ formerId: current?.memberId ?? null, formerAssignmentId: current?.id ?? null })
}

/**
 * The file, its running deadlines and its planned appointments belong to the référent of the day, and the pathway is
 * counted with the team that she follows people for; one without a team leaves it where it was.
 */
export const giveFile = async (
  context: Context,
  pathway: Pick<Assigned, 'id' | 'personId'>,
  to: { readonly memberId: string; readonly organisationId: string; readonly startsOn: CalendarDate },
): Promise<void> => {
  const team = await teamOfReferent(context, pathway.id, to.memberId)
  await changePathway(context, { id: pathway.id }, { referent_id: to.memberId, ...team })
  await follow(context, { ...to, personId: pathway.personId, role: 'referent' })
  await handOverDeadlines(context, pathway.id, to.memberId)
  await giveAppointments(context, pathway.id, to.memberId)
  await settleCovers(context, pathway.personId)
  await audit(context, {
    action: 'pathways.referent-named',
    subjectKind: 'pathway',
    subjectId: pathway.id,
    details: { memberId: to.memberId },
  })
}

/** The appointments to come of a pathway are those of its référent. */
export const giveAppointments = async (
  { tx, now }: Context,
  pathwayId: string,
  memberId: string,
): Promise<void> => {
  await tx.query(
    `update pathways.meeting set member_id = $3, updated_at = $4, version = version + 1
     where territory_id = $1 and pathway_id = $2 and presence = 'planned' and at > $4`,
    [tx.territoryId, pathwayId, memberId, now],
  )
}

export const openAssignment = async (
  { tx }: Pick<Context, 'tx'>,
  pathwayId: string,
): Promise<OpenRow | undefined> => {
  const [row] = await tx.query<OpenRow>(
    `select a.id, a.member_id as "memberId", a.starts_on as "startsOn", m.organisation_id as "organisationId"
     from pathways.referent_assignment a
     join organisations.published_member m on m.territory_id = $1 and m.id = a.member_id
     where a.territory_id = $1 and a.pathway_id = $2 and a.ends_on is null and a.revoked_at is null`,
    [tx.territoryId, pathwayId],
  )
  return row
}

/** The organisation of a member who is still there and holds a role that follows people. */
export const organisationOfReferent = async (
  { tx }: Context,
  memberId: string,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ organisationId: string }>(
    `select m.organisation_id as "organisationId" from organisations.published_member m
     join organisations.published_member_role r on r.territory_id = $1 and r.member_id = m.id
     where m.territory_id = $1 and m.id = $2 and m.left_on is null and r.role_code <> all($3) limit 1`,
    [tx.territoryId, memberId, rolesThatFollowNobody],
  )
  return row?.organisationId
}

/** The team of the scheme for which the member follows people. */
export const teamOfReferent = async (
  { tx }: Context,
  pathwayId: string,
  memberId: string,
): Promise<{ team_id: string } | undefined> => {
  const [team] = await tx.query<{ team_id: string }>(
    `select t.id as team_id from pathways.pathway w
     join organisations.published_member_role r on r.territory_id = $1 and r.member_id = $3 and r.role_code <> all($4)
     join organisations.published_team t on t.territory_id = $1 and t.id = r.team_id and t.scheme_id = w.scheme_id
     where w.territory_id = $1 and w.id = $2 and t.closed_on is null
     order by r.role_code = 'referent' desc, t.id limit 1`,
    [tx.territoryId, pathwayId, memberId, rolesThatFollowNobody],
  )
  return team
}
