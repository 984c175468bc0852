import { newId } from '#kernel/id.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { type User, userByEmail } from './user-store.ts'

/** The account of an address, made when there is none: without password, it opens nothing yet. */
export const ensureUser = async (
  tx: Transaction,
  given: { readonly email: string; readonly name: string; readonly now: Date },
): Promise<User> => {
  const known = await userByEmail(tx, given.email)
  if (known) return known
  const user = { id: newId(given.now.getTime()), name: given.name, email: given.email.toLowerCase() }
  await tx.db
    .insertInto('accounts.user')
    .values({ ...user, email_verified: true, created_at: given.now, updated_at: given.now })
    .execute()
  return user
}

/** One seat a territory: who comes back takes the new member's place. */
export const giveSeat = async (
  tx: Transaction,
  seat: {
    readonly userId: string
    readonly territoryId: string
    readonly memberId: string
    readonly now: Date
  },
): Promise<void> => {
  await tx.query('select accounts.give_seat($1, $2, $3, $4)', [
    ...[seat.userId, seat.territoryId, seat.memberId, seat.now],
  ])
}

/** The user who sat there loses every session at once: where they have another seat, they sign in again. */
export const closeSeat = async (
  tx: Transaction,
  territoryId: string,
  memberId: string,
  now: Date,
): Promise<void> => {
  await tx.query('select accounts.close_seat($1, $2, $3)', [territoryId, memberId, now])
}

/** Who sits in the member's place, and whether they have other seats open. */
export const userOfMember = async (
  tx: Transaction,
  territoryId: string,
  memberId: string,
): Promise<{ id: string; email: string; sitsElsewhere: boolean } | undefined> => {
  const [row] = await tx.query<{ id: string; email: string; sitsElsewhere: boolean }>(
    `select u.id, u.email, exists (select 1 from accounts.seat other
         where other.user_id = u.id and other.territory_id <> $1 and other.closed_at is null) as "sitsElsewhere"
     from accounts.seat join accounts."user" u on u.id = seat.user_id
     where seat.territory_id = $1 and seat.member_id = $2 and seat.closed_at is null`,
    [territoryId, memberId],
  )
  return row
}

/** Who has taken their seat, who linked an authenticator, and until when the others may sit. */
export const seatsAndInvitations = async (tx: Transaction, territoryId: string) => ({
  /** Member → whether an authenticator is linked to the account. */
  seated: new Map(
    (
      await tx.query<{ memberId: string; hasFactor: boolean }>(
        `select member_id as "memberId", exists (select 1 from accounts.factor f
             where f.user_id = seat.user_id and f.confirmed_at is not null) as "hasFactor"
         from accounts.seat where territory_id = $1 and closed_at is null`,
        [territoryId],
      )
    ).map((row) => [row.memberId, row.hasFactor]),
  ),
  invitedUntil: new Map(
    (
      await tx.query<{ memberId: string; until: Date }>(
        `select subject_id as "memberId", max(expires_at) as until from accounts.link
         where territory_id = $1 and purpose = 'invitation' and used_at is null and revoked_at is null
         group by subject_id`,
        [territoryId],
      )
    ).map((row) => [row.memberId, row.until]),
  ),
})
