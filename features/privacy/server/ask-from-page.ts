import { newId } from '#kernel/id.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { RequestKind } from '../contract.ts'
import { answerDueOn } from '../rules/request-delay.ts'
import { insertRequest, isAskedAlready } from './request-store.ts'

interface AskedByPerson {
  readonly kind: RequestKind
  readonly requester: string
  readonly contact: string | null
  readonly details: string | null
}

/**
 * A request that the person writes herself on her page: same register, same clock. The last day to answer.
 * Pressed twice the same day, it waits once: nobody can take a line out of the register.
 */
export const askFromPage = async (
  context: Pick<Context, 'tx' | 'now' | 'today' | 'requestId'>,
  asked: AskedByPerson,
): Promise<string> => {
  const id = newId(context.now.getTime())
  const request = { ...asked, id, channel: 'own-page', receivedOn: context.today } as const
  if (await isAskedAlready(context, request)) return answerDueOn(context.today, false)
  await insertRequest(context, request)
  await audit(context, {
    action: 'privacy.request-received',
    subjectKind: 'privacy-request',
    subjectId: id,
    details: { kind: asked.kind, byPerson: true },
  })
  return answerDueOn(context.today, false)
}
