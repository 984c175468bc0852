import { done, refuse } from '#kernel/result.ts'
import type { OpenContext } from '#platform/server/http/context.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { provesSecondFactor } from '../../rules/provider-claims.ts'
import { sealText } from '../sealed-text.ts'
import { openSessionFor } from '../sessions/open-session.ts'
import { readAnswer } from './provider-answer.ts'
import { clientOf } from './provider-client.ts'
import { idTokenSeal } from './provider-sign-out.ts'
import { providerOf } from './provider-store.ts'
import { seatOfIdentity } from './seat-of-identity.ts'
import { type SignInFlow, takeFlow } from './sign-in-flow.ts'

/**
 * The page of return hands the answer over with our own header, as any write: no other site makes a browser finish a
 * sign-in that it did not begin. The session opens the provider's territory and no other.
 */
export const finishProviderSignIn: OpenHandler<typeof routes.finishProviderSignIn> = async (
  context,
  { body },
) => {
  const flow = takeFlow(context)
  if (!flow) return refuse('provider-answer-refused')
  const opened = await openByAnswer(context, flow, body.answer)
  // Refused, she begins again from the sign-in page of where she was going.
  return opened.ok ? done({ back: flow.back }) : { ...opened, params: { ...opened.params, back: flow.back } }
}

const openByAnswer = async (context: OpenContext, flow: SignInFlow, given: string) => {
  const { services } = context
  const provider = await services.database.withAccounts((tx) => providerOf(tx, flow.territoryId))
  if (!provider?.isActive) return refuse('provider-absent')
  const client = await clientOf(services, provider)
  if (!client.ok) return client
  const answer = await readAnswer(services, client.value, { flow, answer: given })
  if (!answer.ok) return answer
  const seat = await seatOfIdentity(services, provider, answer.value.claims)
  if (!seat.ok) return seat
  const { userId } = seat.value
  const isProven = provider.trustsFactor && provesSecondFactor(answer.value)
  await openSessionFor(context, userId, {
    confinedTo: provider.territoryId,
    idToken: sealText(answer.value.idToken, idTokenSeal(userId, services.config.secret)),
    ...(isProven && { factor: 'provider' }),
  })
  return done(undefined)
}
