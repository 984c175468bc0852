import { done, type Refusal, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { lacksAgreement } from './agreement-store.ts'
import { memberLeaving } from './events.ts'
import {
  insertMember,
  loadGrants,
  loadMembers,
  type Member,
  markLeft,
  presentMemberByEmail,
  type RoleGrant,
  replaceGrants,
  updateMember,
  type Which,
} from './member-store.ts'
import { organisationExists } from './organisation-store.ts'
import { loadRoles } from './role-store.ts'
import { countCovered } from './working-time/absence-store.ts'
import { insertEtp } from './working-time/etp-store.ts'

interface NewMember {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly RoleGrant[]
  readonly etpHundredths: number
}

/** Members of the territory with their roles in words. */
export const listMembers = async (tx: TerritoryTransaction, which: Which = {}): Promise<Member[]> => {
  const [members, grants, roles] = [await loadMembers(tx, which), await loadGrants(tx), await loadRoles(tx)]
  const labelOf = (code: string) => roles.find((role) => role.code === code)?.label ?? code
  return members.map((member) => ({
    ...member,
    roles: grants
      .filter((grant) => grant.memberId === member.memberId)
      .map(({ code, teamId }) => ({ code, teamId, label: labelOf(code) })),
  }))
}

/** Adds a member with their roles; one present member per address. */
export const addMember = async (context: Context, member: NewMember): Promise<Result<string>> => {
  const { tx, actor, now } = context
  const refused = await refusedMember(tx, member)
  if (refused) return refused
  if (await presentMemberByEmail(tx, member.email))
    return refuse('member-exists', { fields: [{ pointer: '/email', code: 'member-exists' }] })
  await insertMember(tx, { ...member, now })
  await replaceGrants(tx, member.id, member.roles, { memberId: actor.memberId, now })
  await audit(context, {
    action: 'accounts.member-invited',
    subjectKind: 'member',
    subjectId: member.id,
    details: { roles: member.roles.map((role) => role.code) },
  })
  return done(member.id)
}

export const changeMember = async (
  context: Context,
  id: string,
  change: Omit<NewMember, 'id' | 'email'> & { readonly version: number },
): Promise<Result<Member>> => {
  const { tx, actor, now, today } = context
  const [current] = await listMembers(tx, { id, on: today })
  if (!current) return refuse('not-found')
  const refused = await refusedMember(tx, change)
  if (refused) return refused
  if (change.organisationId !== current.organisationId) {
    const covering = await refuseWhileCovering(context, id)
    if (covering) return covering
  }
  if (!(await updateMember(tx, id, change))) return refuse('stale-version', { details: current })
  if (change.etpHundredths !== current.etpHundredths)
    await insertEtp(context, { memberId: id, fromOn: today, etpHundredths: change.etpHundredths })
  await replaceGrants(tx, id, change.roles, { memberId: actor.memberId, now })
  await audit(context, {
    action: 'accounts.access-changed',
    subjectKind: 'member',
    subjectId: id,
    details: { from: current.roles.map((role) => role.code), to: change.roles.map((role) => role.code) },
  })
  const [changed] = await listMembers(tx, { id, on: today })
  return changed ? done(changed) : refuse('not-found')
}

/** The member leaves today, unless somebody still depends on them (`memberLeaving`). */
export const removeMember = async (context: Context, id: string): Promise<Result<undefined>> => {
  const [current] = await loadMembers(context.tx, { id })
  if (!current) return refuse('not-found')
  const covering = await refuseWhileCovering(context, id)
  if (covering) return covering
  await context.services.publish(context, memberLeaving, { memberId: id })
  await markLeft(context.tx, id, context.today)
  await audit(context, { action: 'accounts.access-closed', subjectKind: 'member', subjectId: id })
  return done(undefined)
}

/** A colleague of the structure answers for who is away: another is named first. */
const refuseWhileCovering = async (
  { tx, today }: Context,
  id: string,
): Promise<Refusal<'member-covers-absence'> | undefined> => {
  const count = await countCovered(tx, id, today)
  return count > 0 ? refuse('member-covers-absence', { params: { count } }) : undefined
}

const refusedMember = async (
  tx: TerritoryTransaction,
  member: Pick<NewMember, 'organisationId' | 'roles'>,
): Promise<Refusal | undefined> => {
  if (!(await organisationExists(tx, member.organisationId))) return refuseField('/organisationId', 'wrong')
  if (await lacksAgreement(tx, member.organisationId))
    return refuse('agreement-missing', {
      fields: [{ pointer: '/organisationId', code: 'agreement-missing' }],
    })
  const known = new Set((await loadRoles(tx)).map((role) => role.code))
  const unknown = member.roles.findIndex((role) => !known.has(role.code))
  if (unknown >= 0) return refuseField(`/roles/${unknown}/code`, 'wrong')
  const teams = await tx.query<{ id: string }>('select id from organisations.team where territory_id = $1', [
    tx.territoryId,
  ])
  const wrongTeam = member.roles.findIndex(
    (role) => role.teamId !== null && !teams.some((team) => team.id === role.teamId),
  )
  return wrongTeam >= 0 ? refuseField(`/roles/${wrongTeam}/teamId`, 'wrong') : undefined
}
