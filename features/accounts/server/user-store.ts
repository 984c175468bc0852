import type { Transaction } from '#platform/server/sql/transaction.ts'

export interface User {
  readonly id: string
  readonly name: string
  readonly email: string
}

export const userById = async (tx: Transaction, id: string): Promise<User | undefined> =>
  tx.db.selectFrom('accounts.user').select(['id', 'name', 'email']).where('id', '=', id).executeTakeFirst()

/** Addresses are kept in lower case. */
export const userByEmail = async (tx: Transaction, email: string): Promise<User | undefined> =>
  tx.db
    .selectFrom('accounts.user')
    .select(['id', 'name', 'email'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()

export const passwordHashOf = async (tx: Transaction, userId: string): Promise<string | undefined> => {
  const row = await tx.db
    .selectFrom('accounts.account')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst()
  return row?.password ?? undefined
}
