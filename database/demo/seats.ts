import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { DemoMember } from './members.ts'

/** Who works in the neighbour territory: a few roles, and one address to sign in with. */
export const neighbourMembers = (members: readonly DemoMember[]): readonly DemoMember[] =>
  members
    .filter((one) => ['projectManager', 'referent', 'prescriber', 'entryDesk'].includes(one.role))
    .map((one) => ({
      ...one,
      email: one.role === 'projectManager' ? 'voisin@demo.example' : `${one.id}@voisin.example`,
    }))

/** A demo account has no password: only the demo sign-in opens it. */
export const openSeats = async (
  tx: TerritoryTransaction,
  members: readonly DemoMember[],
  createdAt: Date,
): Promise<void> => {
  for (const member of members) {
    await tx.query(
      `insert into accounts."user" (id, name, email, email_verified, created_at, updated_at) values ($1, $2, $3, true, $4, $4)`,
      [member.id, member.name, member.email, createdAt],
    )
    await tx.query(
      'insert into accounts.seat (user_id, territory_id, member_id, created_at) values ($1, $2, $1, $3)',
      [member.id, tx.territoryId, createdAt],
    )
  }
}
