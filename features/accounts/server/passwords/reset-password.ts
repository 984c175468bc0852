import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { forgetBrowsers } from '../factor/trusted-browser-store.ts'
import { revokeLinks } from '../links/make-link.ts'
import { openLink, takeLink } from '../links/open-link.ts'
import { closeSessions } from '../sessions/session-store.ts'
import { userById } from '../user-store.ts'
import { refusedPassword, setPassword } from './set-password.ts'

/** The link serves once; every session is closed, since somebody else may hold one. */
export const resetPassword: OpenHandler<typeof routes.resetPassword> = async (context, { params, body }) => {
  const { services, now } = context
  const opened = await openLink(services, params.token, 'password-reset')
  if (!opened.ok) return opened
  const link = opened.value
  const user = await services.database.withAccounts((tx) => userById(tx, link.subjectId))
  if (!user) return refuse('link-unknown')
  const weak = refusedPassword(services, body.password, '/password', user)
  if (weak) return weak
  const taken = await services.database.withAccounts(async (tx) => {
    if (!(await takeLink({ tx, now }, link))) return false
    await revokeLinks({ tx, now }, user.id, 'password-reset')
    await closeSessions(tx, user.id, {})
    await forgetBrowsers(tx, user.id)
    return true
  })
  if (!taken) return refuse('link-unknown')
  await setPassword(services, user.id, body.password)
  return done(undefined)
}
