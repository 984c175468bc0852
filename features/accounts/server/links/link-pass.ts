import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Result, refuse } from '#kernel/result.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { LinkPurpose, OpenLink } from './link.ts'
import { openLink } from './open-link.ts'

const PASS_MS = 60 * 60_000

const sign = (tokenHash: Buffer, until: string, secret: string): Buffer =>
  createHmac('sha256', secret).update('link-pass').update(tokenHash).update(until).digest()

/** What the page keeps in memory once its code was accepted: good for an hour, on this link only. */
export const sealPass = (tokenHash: Buffer, now: Date, secret: string): string => {
  const until = String(now.getTime() + PASS_MS)
  return `${until}.${sign(tokenHash, until, secret).toString('base64url')}`
}

/** Opens a link whose code was checked in the last hour; `code-expired` asks for another code. */
export const openLinkWithPass = async (
  services: Services,
  token: string,
  purpose: LinkPurpose,
  pass: string,
): Promise<Result<OpenLink>> => {
  const opened = await openLink(services, token, purpose)
  if (!opened.ok) return opened
  const [until = '', signature = ''] = pass.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(opened.value.tokenHash, until, services.config.secret)
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs && Number(until) > services.clock.now().getTime() ? opened : refuse('code-expired')
}
