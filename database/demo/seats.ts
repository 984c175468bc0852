import { replaceGrants } from '#features/organisations/server/public.ts'
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

/** Gives each her role, in her team when she follows people, and an account without password: only the demo sign-in opens it. */
export const openSeats = async (
  tx: TerritoryTransaction,
  members: readonly DemoMember[],
  teams: ReadonlyMap<string, string>,
  createdAt: Date,
): Promise<void> => {
  for (const member of members) {
    const teamId = member.role === 'referent' ? (teams.get(member.partner) ?? null) : null
    await replaceGrants(tx, member.id, [{ code: member.role, teamId }], { memberId: null, now: createdAt })
    await tx.query(
      `insert into accounts."user" (id, name, email, email_verified, created_at, updated_at) values ($1, $2, $3, true, $4, $4)`,
      [member.id, member.name, member.email, createdAt],
    )
    await tx.query('select accounts.give_seat($1, $2, $1, $3)', [member.id, tx.territoryId, createdAt])
  }
}
