import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { etpOn } from './working-time/etp-store.ts'

export interface RoleGrant {
  readonly code: string
  readonly teamId: string | null
}

export interface Member {
  readonly memberId: string
  readonly name: string
  readonly email: string
  readonly organisationId: string
  readonly organisationName: string
  readonly etpHundredths: number
  readonly leftOn: string | null
  readonly version: number
  readonly roles: readonly { readonly code: string; readonly label: string; readonly teamId: string | null }[]
}

export interface Which {
  readonly id?: string
  readonly withLeft?: boolean
  /** The day whose share of a full-time job is read; that of the arrival without it. */
  readonly on?: CalendarDate
}

/** Members with their roles, by name; `id` for one of them. */
export const loadMembers = (tx: TerritoryTransaction, which: Which = {}): Promise<Omit<Member, 'roles'>[]> =>
  tx.query(
    `select m.id as "memberId", m.name, m.email, m.organisation_id as "organisationId", o.name as "organisationName",
       ${etpOn('m', '$4::date')} as "etpHundredths", m.left_on as "leftOn", m.version
     from organisations.member m
     join organisations.organisation o on o.territory_id = $1 and o.id = m.organisation_id
     where m.territory_id = $1 and ($2::uuid is null or m.id = $2) and ($3 or m.left_on is null)
     order by m.left_on nulls first, m.name, m.id`,
    [tx.territoryId, which.id ?? null, which.withLeft ?? false, which.on ?? null],
  )

/** Role codes and teams of every member. */
export const loadGrants = (
  tx: TerritoryTransaction,
): Promise<{ memberId: string; code: string; teamId: string | null }[]> =>
  tx.query(
    `select member_id as "memberId", role_code as code, team_id as "teamId" from organisations.member_role
     where territory_id = $1 order by role_code`,
    [tx.territoryId],
  )

export const presentMemberByEmail = async (
  tx: TerritoryTransaction,
  email: string,
): Promise<{ id: string } | undefined> =>
  tx.db
    .selectFrom('organisations.member')
    .select('id')
    .where('territory_id', '=', tx.territoryId)
    .where('email', '=', email)
    .where('left_on', 'is', null)
    .executeTakeFirst()

export const insertMember = async (
  tx: TerritoryTransaction,
  member: {
    readonly id: string
    readonly organisationId: string
    readonly name: string
    readonly email: string
    readonly etpHundredths: number
    readonly now: Date
  },
): Promise<void> => {
  await tx.db
    .insertInto('organisations.member')
    .values({
      territory_id: tx.territoryId,
      id: member.id,
      organisation_id: member.organisationId,
      name: member.name,
      email: member.email,
      etp_hundredths: member.etpHundredths,
      created_at: member.now,
    })
    .execute()
}

/** Replaces the roles of a member, by the one door that changes them: those that stay keep the date they were granted. */
export const replaceGrants = async (
  tx: TerritoryTransaction,
  memberId: string,
  grants: readonly RoleGrant[],
  by: { readonly memberId: string | null; readonly now: Date },
): Promise<void> => {
  await tx.query('select organisations.replace_roles($1, $2, $3, $4)', [
    ...[memberId, JSON.stringify(grants.map(({ code, teamId }) => ({ code, teamId })))],
    ...[by.now, by.memberId],
  ])
}

export const updateMember = async (
  tx: TerritoryTransaction,
  id: string,
  member: { organisationId: string; name: string; version: number },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx.db
    .updateTable('organisations.member')
    .set({
      organisation_id: member.organisationId,
      name: member.name,
      version: member.version + 1,
    })
    .where('territory_id', '=', tx.territoryId)
    .where('id', '=', id)
    .where('version', '=', member.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const markLeft = async (tx: TerritoryTransaction, id: string, on: string): Promise<void> => {
  await tx.query(
    'update organisations.member set left_on = $3, version = version + 1 where territory_id = $1 and id = $2',
    [tx.territoryId, id, on],
  )
}

/** A person's own choice of how dense the screens are. */
export const setDensity = async (
  tx: TerritoryTransaction,
  memberId: string,
  density: 'compact' | 'comfortable',
): Promise<void> => {
  await tx.query('update organisations.member set density = $3 where territory_id = $1 and id = $2', [
    tx.territoryId,
    memberId,
    density,
  ])
}
