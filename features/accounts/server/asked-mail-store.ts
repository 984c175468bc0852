import { newId } from '#kernel/id.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import type { LinkPurpose } from './links/link.ts'

const HOUR_MS = 3_600_000

/** Keeps the address that somebody typed until a job looks it up: the queue holds its id, never the address. */
export const keepAskedAddress = async (
  tx: Transaction,
  asked: { readonly identifier: string; readonly email: string; readonly now: Date },
): Promise<string> => {
  const id = newId(asked.now.getTime())
  await tx.query(
    `insert into accounts.verification (id, identifier, value, expires_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $5)`,
    [id, asked.identifier, asked.email, new Date(asked.now.getTime() + HOUR_MS), asked.now],
  )
  return id
}

/** The account of an address kept so, when there is one; the address is forgotten. */
export const accountAsked = async (
  tx: Transaction,
  id: string,
): Promise<{ id: string; email: string } | undefined> => {
  const [asked] = await tx.query<{ email: string }>(
    'delete from accounts.verification where id = $1 returning value as email',
    [id],
  )
  const [user] = await tx.query<{ id: string; email: string }>(
    'select id, email from accounts."user" where email = $1',
    [asked?.email ?? ''],
  )
  return user
}

export const countLinks = async (
  tx: Transaction,
  subjectId: string,
  which: { readonly purpose: LinkPurpose; readonly since: Date },
): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    'select count(*) as count from accounts.link where subject_id = $1 and purpose = $2 and created_at > $3',
    [subjectId, which.purpose, which.since],
  )
  return row?.count ?? 0
}
