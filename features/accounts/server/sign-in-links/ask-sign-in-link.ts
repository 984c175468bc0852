import { parseEmail } from '#kernel/email.ts'
import { done } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import { askJob } from '#platform/server/jobs.ts'
import type { routes } from '../../contract.ts'
import { keepAskedAddress } from '../asked-mail-store.ts'
import { countRequest } from '../sessions/attempts.ts'

const HOUR_MS = 3_600_000

/** Answers the same, after the same work, whether or not the account exists: a job looks it up later. */
export const askSignInLink: OpenHandler<typeof routes.askSignInLink> = async (context, { body }) => {
  const { services, request, now } = context
  const refused = await countRequest(services, `sign-in-link-from:${request.ip}`, {
    limit: 20,
    windowMs: HOUR_MS,
    now,
  })
  if (refused) return refused
  await services.database.withAccounts(async (tx) => {
    const email = parseEmail(body.email) ?? ''
    const id = await keepAskedAddress(tx, { identifier: 'sign-in-link', email, now })
    await askJob(tx, 'accounts.mail-sign-in-link', { id })
  })
  return done(undefined)
}
