import { call } from '#platform/web/api/call.ts'
import { forgetSession } from '#platform/web/api/me.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { routes } from '../../contract.ts'
import { localPath } from '../../rules/local-path.ts'

/** A page of entry that goes on to `back`, or that hands it to the next one. */
export const withBack = (page: string, back: string | undefined): string =>
  back === undefined || back === '/' ? page : `${page}?retour=${encodeURIComponent(back)}`

/** The page of the second factor, which goes on to `back` once it was shown. */
export const factorPath = (back: string | undefined): string => withBack('/second-facteur', back)

/** A session has just been opened: on to the page one asked for, by the second factor when it is still missing. */
export const afterSignIn = async (back: string | undefined): Promise<void> => {
  await forgetSession()
  const { state } = await call(routes.readFactor)
  if (state === 'check' || state === 'enrol') go(factorPath(back), 'replace')
  else go(localPath(back))
}
