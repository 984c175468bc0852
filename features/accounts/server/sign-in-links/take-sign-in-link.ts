import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { openLink, takeLink } from '../links/open-link.ts'
import { refusedWithoutProvider } from '../providers/required-provider.ts'
import { openSessionFor } from '../sessions/open-session.ts'
import { userById } from '../user-store.ts'

export const readSignInLink: OpenHandler<typeof routes.readSignInLink> = async ({ services }, { params }) => {
  const opened = await openLink(services, params.token, 'sign-in')
  if (!opened.ok) return opened
  const user = await services.database.withAccounts((tx) => userById(tx, opened.value.subjectId))
  return user ? done({ email: user.email }) : refuse('link-unknown')
}

/** By a press on the page's button only. The link stands for the password and for nothing more. */
export const takeSignInLink: OpenHandler<typeof routes.takeSignInLink> = async (
  context,
  { params, body },
) => {
  const { services, now } = context
  const opened = await openLink(services, params.token, 'sign-in')
  if (!opened.ok) return opened
  const link = opened.value
  const taken = await services.database.withAccounts((tx) => takeLink({ tx, now }, link))
  if (!taken) return refuse('link-unknown')
  const refused = await refusedWithoutProvider(services, link.subjectId)
  if (refused) return refused
  await openSessionFor(context, link.subjectId, { remembered: body.remember })
  return done(undefined)
}
