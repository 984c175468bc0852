import { areShipped, type Rights, shippedRoles } from '#features/organisations/server/public.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { needsSecondFactor, secondFactorRuleAt } from '../../rules/second-factor.ts'
import { rolesOfMember } from './member-roles-store.ts'

const rightsOfRole = (code: string): Rights => shippedRoles.find((role) => role.code === code)?.rights ?? {}

/** Whether these roles call for a second factor at this date; `composed` are the roles that the territory made. */
export const rolesNeedFactor = (
  codes: readonly string[],
  composed: Readonly<Record<string, Rights>>,
  now: Date,
): boolean => {
  const rule = secondFactorRuleAt(now.toISOString().slice(0, 10))
  if (!rule) return false
  const exempt = rule.exemptRoles.map(rightsOfRole)
  return codes.some((code) =>
    areShipped([code]) ? !rule.exemptRoles.includes(code) : needsSecondFactor([composed[code] ?? {}], exempt),
  )
}

/** Whether one of the seats of a user calls for it. Read at sign-in only: a session keeps the answer. */
export const userNeedsFactor = async (services: Services, userId: string): Promise<boolean> => {
  const now = services.clock.now()
  const seats = await services.database.withAccounts((tx) => openSeatsOf(tx, userId))
  for (const { territoryId, memberId } of seats) {
    const { codes, composed } = await services.database.withTerritory(territoryId, (tx) =>
      rolesOfMember(tx, memberId),
    )
    if (rolesNeedFactor(codes, composed, now)) return true
  }
  return false
}

/** Whether a session confined to a territory is that of an account which opens another one too. */
export const sitsBeyond = async (
  tx: Transaction,
  userId: string,
  confinedTo: string | undefined,
): Promise<boolean> =>
  confinedTo !== undefined && (await openSeatsOf(tx, userId)).some((seat) => seat.territoryId !== confinedTo)

export const openSeatsOf = (
  tx: Transaction,
  userId: string,
): Promise<{ territoryId: string; memberId: string }[]> =>
  tx.query(
    `select territory_id as "territoryId", member_id as "memberId" from accounts.seat
     where user_id = $1 and closed_at is null`,
    [userId],
  )
