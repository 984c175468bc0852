import { parseEmail } from '#kernel/email.ts'
import { done } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import { askJob } from '#platform/server/jobs.ts'
import type { routes } from '../../contract.ts'
import { keepAskedAddress } from '../asked-mail-store.ts'
import { countRequest } from '../sessions/attempts.ts'

const HOUR_MS = 3_600_000

/**
 * Asks for a link by mail. Answers the same, after the same work, whether or not the account exists: the job of that
 * name looks it up later. The address waits in the verification table, the queue holds its id.
 */
export const askByMail =
  (
    link: 'password-reset' | 'sign-in-link',
  ): OpenHandler<typeof routes.askPasswordReset | typeof routes.askSignInLink> =>
  async (context, { body }) => {
    const { services, request, now } = context
    const refused = await countRequest(services, `${link}-from:${request.ip}`, {
      limit: 20,
      windowMs: HOUR_MS,
      now,
    })
    if (refused) return refused
    await services.database.withAccounts(async (tx) => {
      const email = parseEmail(body.email) ?? ''
      const id = await keepAskedAddress(tx, { identifier: link, email, now })
      await askJob(tx, `accounts.mail-${link}`, { id })
    })
    return done(undefined)
  }
