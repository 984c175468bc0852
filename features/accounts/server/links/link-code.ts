import { timingSafeEqual } from 'node:crypto'
import { queueMail } from '#features/mail/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import { linkCodeMail } from '../mails/link-code-mail.ts'
import type { LinkPurpose, OpenLink } from './link.ts'
import { sealPass } from './link-pass.ts'
import { hashOfCode, newCode } from './link-token.ts'
import { openLink } from './open-link.ts'

const CODE_MS = 10 * 60_000
const TRIES = 5
const CODES_AN_HOUR = 5
const HOUR_MS = 3_600_000

/** Mails a fresh code to the link's recipient: a forwarded link is not enough to act. */
export const sendLinkCode = async (
  services: Services,
  token: string,
  purpose: LinkPurpose,
): Promise<Result<{ readonly recipient: string; readonly expiresAt: Date }>> => {
  const opened = await openLink(services, token, purpose)
  if (!opened.ok) return opened
  const { tokenHash, territoryId, recipient } = opened.value
  if (!territoryId || !recipient) throw new Error('a link without territory or recipient has no code')
  const now = services.clock.now()
  return services.database.withTerritory(territoryId, async (tx) => {
    const key = `link-code:${tokenHash.toString('hex')}`
    const [sent] = await tx.query<{ count: number }>(
      'select count(*) as count from accounts.attempt where key = $1 and at > $2',
      [key, new Date(now.getTime() - HOUR_MS)],
    )
    if (sent && sent.count >= CODES_AN_HOUR) return refuse('too-many-codes')
    const code = newCode()
    const expiresAt = new Date(now.getTime() + CODE_MS)
    await tx.query('insert into accounts.attempt (key, at, succeeded) values ($1, $2, true)', [key, now])
    await tx.query(
      `update accounts.link set code_hash = $2, code_expires_at = $3, code_attempts = 0 where token_hash = $1`,
      [tokenHash, hashOfCode(code, tokenHash, services.config.secret), expiresAt],
    )
    await queueMail({ tx, now }, linkCodeMail(recipient, code))
    return done({ recipient, expiresAt })
  })
}

/**
 * Checks the code typed. Each try is counted before it is compared, so that parallel tries count too.
 * The code serves once; `pass` then stands for it (see `openLinkWithPass`).
 */
export const checkLinkCode = async (
  services: Services,
  token: string,
  purpose: LinkPurpose,
  code: string,
): Promise<Result<{ readonly link: OpenLink; readonly pass: string }>> => {
  const opened = await openLink(services, token, purpose)
  if (!opened.ok) return opened
  const link = opened.value
  const now = services.clock.now()
  const [tried] = await services.database.withAccounts((tx) =>
    tx.query<{ hash: Buffer | null; expiresAt: Date; tries: number }>(
      `update accounts.link set code_attempts = code_attempts + 1 where token_hash = $1
       returning code_hash as hash, code_expires_at as "expiresAt", code_attempts as tries`,
      [link.tokenHash],
    ),
  )
  if (!tried?.hash || tried.expiresAt <= now) return refuse('code-expired')
  if (tried.tries > TRIES) return refuse('code-used-up')
  if (
    !timingSafeEqual(tried.hash, hashOfCode(code.replace(/\s/g, ''), link.tokenHash, services.config.secret))
  )
    return refuse('code-wrong', { params: { left: TRIES - tried.tries } })
  await services.database.withAccounts((tx) =>
    tx.query('update accounts.link set code_hash = null, code_expires_at = null where token_hash = $1', [
      link.tokenHash,
    ]),
  )
  return done({ link, pass: sealPass(link.tokenHash, now, services.config.secret) })
}
