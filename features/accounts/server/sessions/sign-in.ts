import { APIError } from 'better-auth/api'
import { parseEmail } from '#kernel/email.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { authOf } from '../auth.ts'
import { refusedWithoutProvider } from '../providers/required-provider.ts'
import { attemptKeys, attemptSucceeded, beginAttempt } from './attempts.ts'
import { type Issued, keepSession } from './open-session.ts'
import { dropSession } from './session-store.ts'

/** An unknown address and a wrong password have the same answer, after the same work. */
export const signIn: OpenHandler<typeof routes.signIn> = async (context, { body }) => {
  const issued = await sessionFor(context, body.email, body.password)
  if (!issued.ok) return issued
  const { userId, token } = issued.value
  const refused = await refusedWithoutProvider(context.services, userId)
  if (refused) {
    await context.services.database.withAccounts((tx) => dropSession(tx, token))
    return refused
  }
  await keepSession(context, issued.value, { remembered: body.remember })
  return done(undefined)
}

/** Checks a password, throttled, and issues a session. */
export const sessionFor = async (
  { services, request, now }: OpenContext,
  email: string,
  password: string,
): Promise<Result<Issued, 'too-many-attempts' | 'credentials-wrong'>> => {
  const keys = attemptKeys(services, request, email)
  const refused = await beginAttempt(services, keys, now)
  if (refused) return refused
  try {
    const { token, user } = await authOf(services).api.signInEmail({
      // What cannot be an address is checked as one that nobody holds.
      body: { email: parseEmail(email) ?? 'nobody@invalid.example', password },
    })
    await attemptSucceeded(services, keys, now)
    return done({ token, userId: user.id })
  } catch (error) {
    if (error instanceof APIError) return refuse('credentials-wrong')
    throw error
  }
}
