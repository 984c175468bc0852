import type { OpenContext } from '#platform/server/http/context.ts'
import { clearCookie, readCookie, setCookie } from '../cookies.ts'
import { openText, sealText } from '../sealed-text.ts'

const FLOW_MS = 10 * 60_000

/** What the browser that left for a provider must bring back with the answer. */
export interface SignInFlow {
  readonly territoryId: string
  readonly state: string
  readonly nonce: string
  /** PKCE, when the provider says that it knows it. */
  readonly verifier: string | null
  readonly back: string
}

const seal = (secret: string) => ({ purpose: 'provider-sign-in', owner: 'browser', secret })

/** Kept in the browser alone, sealed: an answer brought by another browser finds nothing to be compared with. */
export const keepFlow = (context: OpenContext, flow: SignInFlow): void => {
  const until = new Date(context.now.getTime() + FLOW_MS)
  const text = JSON.stringify({ ...flow, until: until.getTime() })
  setCookie(context, 'provider', sealText(text, seal(context.services.config.secret)), until)
}

/** The flow that this browser began, for one answer only. */
export const takeFlow = (context: OpenContext): SignInFlow | undefined => {
  const { services, request, now } = context
  const value = readCookie(request, services.config, 'provider')
  if (value === undefined) return undefined
  clearCookie(context, 'provider')
  const text = openText(value, seal(services.config.secret))
  if (text === undefined) return undefined
  const flow = JSON.parse(text) as SignInFlow & { readonly until: number }
  return flow.until > now.getTime() ? flow : undefined
}
