import { done, refuse, refuseField } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { forgetBrowsers } from '../factor/trusted-browser-store.ts'
import { verifyPassword } from '../password-hash.ts'
import { attemptKeys, attemptSucceeded, beginAttempt } from '../sessions/attempts.ts'
import { closeSessions } from '../sessions/session-store.ts'
import { passwordHashOf, userById } from '../user-store.ts'
import { refusedPassword, setPassword } from './set-password.ts'

/** Asks for the present password, throttled as a sign-in is; the sessions open elsewhere are closed, the browsers
 * that stood for the second factor forgotten. */
export const changePassword: OpenHandler<typeof routes.changePassword> = async (context, { body }) => {
  const { services, request, userId, sessionId, now } = context
  const user = userId && (await services.database.withAccounts((tx) => userById(tx, userId)))
  if (!user) return refuse('not-signed-in')
  const weak = refusedPassword(services, body.next, '/next', user)
  if (weak) return weak
  const keys = attemptKeys(services, request, user.email)
  const refused = await beginAttempt(services, keys, now)
  if (refused) return refused
  const hash = await services.database.withAccounts((tx) => passwordHashOf(tx, user.id))
  if (!hash || !(await verifyPassword({ hash, password: body.current })))
    return refuseField('/current', 'password-wrong')
  await attemptSucceeded(services, keys, now)
  await setPassword(services, user.id, body.next)
  await services.database.withAccounts(async (tx) => {
    await closeSessions(tx, user.id, { except: sessionId })
    await forgetBrowsers(tx, user.id)
  })
  return done(undefined)
}
