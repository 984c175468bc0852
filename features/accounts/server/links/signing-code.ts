import { timingSafeEqual } from 'node:crypto'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { hashOfCode, hashOfToken, newCode } from './link-token.ts'
import { makeLink, revokeLinks } from './make-link.ts'

const purpose = 'signature'
const TRIES = 5
const CODES_AN_HOUR = 5
const HOUR_MS = 3_600_000

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly services: Pick<Services, 'config'>
}

/** What is signed: the row, and the hash of what it says, to which the code is tied. */
interface Signable {
  readonly subjectId: string
  readonly contentHash: string
}

/**
 * A code of six digits that signs this content of this row and no other; the one before is dead. To be sent at once:
 * only its hash is kept. Five an hour.
 */
export const makeSigningCode = async (
  where: Where,
  { subjectId, contentHash, minutes }: Signable & { readonly minutes: number },
): Promise<Result<{ readonly code: string; readonly expiresAt: Date }, 'too-many-signing-codes'>> => {
  const { tx, now, services } = where
  const [made] = await tx.query<{ count: number }>(
    `select count(*) as count from accounts.link
     where territory_id = $1 and subject_id = $2 and purpose = $3 and created_at > $4`,
    [tx.territoryId, subjectId, purpose, new Date(now.getTime() - HOUR_MS)],
  )
  if (made && made.count >= CODES_AN_HOUR) return refuse('too-many-signing-codes')
  await revokeLinks(where, subjectId, purpose)
  const tokenHash = hashOfToken(await makeLink(where, { purpose, subjectId, minutes }))
  const code = newCode()
  const [kept] = await tx.query<{ expiresAt: Date }>(
    `update accounts.link set code_hash = $3, code_expires_at = expires_at
     where territory_id = $1 and token_hash = $2 returning expires_at as "expiresAt"`,
    [tx.territoryId, tokenHash, hashOfCode(code + contentHash, tokenHash, services.config.secret)],
  )
  if (!kept) throw new Error('a link just made is out of reach')
  return done({ code, expiresAt: kept.expiresAt })
}

/**
 * Takes the code that was sent for this content: once, five trials at most, one at a time. Wrong, over, used up, for
 * another text or never sent: false, and the trial is counted whatever is refused after it; so nothing may have been
 * written before.
 */
export const takeSigningCode = async (
  { tx, now, services }: Where,
  { subjectId, contentHash, code }: Signable & { readonly code: string },
): Promise<boolean> => {
  const [open] = await tx.query<{ tokenHash: Buffer; codeHash: Buffer }>(
    `select token_hash as "tokenHash", code_hash as "codeHash" from accounts.link
     where territory_id = $1 and subject_id = $2 and purpose = $3 and revoked_at is null and used_at is null
       and expires_at > $4 and code_attempts < $5 and code_hash is not null
     for update`,
    [tx.territoryId, subjectId, purpose, now, TRIES],
  )
  if (!open) return false
  const { tokenHash, codeHash } = open
  const given = hashOfCode(code.replace(/\D/g, '') + contentHash, tokenHash, services.config.secret)
  if (!timingSafeEqual(codeHash, given)) {
    await tx.commitAfter(() =>
      tx.query(
        'update accounts.link set code_attempts = code_attempts + 1 where territory_id = $1 and token_hash = $2',
        [tx.territoryId, tokenHash],
      ),
    )
    return false
  }
  await tx.query('update accounts.link set used_at = $3 where territory_id = $1 and token_hash = $2', [
    tx.territoryId,
    tokenHash,
    now,
  ])
  return true
}
