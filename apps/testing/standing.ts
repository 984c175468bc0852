import type { TerritoryTransaction, Transaction } from '#platform/server/sql/transaction.ts'

interface Held {
  readonly code: string
  readonly teamId?: string | null | undefined
}

/** The member holds these roles and no other, by the door of the database: nobody tells the server. */
export const holdRoles = (
  tx: TerritoryTransaction,
  memberId: string | undefined,
  roles: readonly Held[],
  at: Date | string = '2026-01-01',
): Promise<unknown> =>
  tx.query('select organisations.replace_roles($1, $2, $3, null)', [memberId, JSON.stringify(roles), at])

/** One role more. */
export const giveRole = async (
  tx: TerritoryTransaction,
  memberId: string | undefined,
  code: string,
): Promise<void> => {
  const held = await tx.query<Held>(
    `select role_code as code, team_id as "teamId" from organisations.member_role
     where territory_id = $1 and member_id = $2`,
    [tx.territoryId, memberId],
  )
  await holdRoles(tx, memberId, [...held.filter((one) => one.code !== code), { code }])
}

/** The user sits for the member: of another territory, any identifier will do. */
export const sit = (
  tx: Transaction,
  seat: {
    readonly userId: string | undefined
    readonly territoryId: string
    readonly memberId: string | undefined
  },
  at: Date | string = '2026-01-01',
): Promise<unknown> =>
  tx.query('select accounts.give_seat($1, $2, $3, $4)', [seat.userId, seat.territoryId, seat.memberId, at])
