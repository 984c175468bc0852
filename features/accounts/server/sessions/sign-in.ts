import { APIError } from 'better-auth/api'
import { parseEmail } from '#kernel/email.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { authOf } from '../auth.ts'
import { attemptKeys, attemptSucceeded, beginAttempt } from './attempts.ts'
import { keepSession } from './open-session.ts'

/** An unknown address and a wrong password have the same answer, after the same work. */
export const signIn: OpenHandler<typeof routes.signIn> = async (context, { body }) => {
  const token = await tokenFor(context, body.email, body.password)
  if (!token.ok) return token
  await keepSession(context, token.value, body.remember)
  return done(undefined)
}

/** Checks a password, throttled, and issues a session. */
export const tokenFor = async (
  { services, request, now }: OpenContext,
  email: string,
  password: string,
): Promise<Result<string, 'too-many-attempts' | 'credentials-wrong'>> => {
  const keys = attemptKeys(services, request, email)
  const refused = await beginAttempt(services, keys, now)
  if (refused) return refused
  try {
    const { token } = await authOf(services).api.signInEmail({
      // What cannot be an address is checked as one that nobody holds.
      body: { email: parseEmail(email) ?? 'nobody@invalid.example', password },
    })
    await attemptSucceeded(services, keys, now)
    return done(token)
  } catch (error) {
    if (error instanceof APIError) return refuse('credentials-wrong')
    throw error
  }
}
