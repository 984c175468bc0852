import { call } from '#platform/web/api/call.ts'
import { forgetSession } from '#platform/web/api/me.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { routes } from '../contract.ts'

/** Ends the session and goes to the sign-in page. */
export const leave = async (): Promise<void> => {
  const { providerSignOut } = await call(routes.signOut)
  await forgetSession()
  // The session of the identity provider ends too; it sends the browser back to the sign-in page.
  if (providerSignOut) window.location.assign(providerSignOut)
  else go('/connexion')
}
