import { newId } from '#kernel/id.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { RequestKind } from '../contract.ts'
import { answerDueOn } from '../rules/request-delay.ts'
import { askedAlready, insertRequest, loadOutcomes } from './request-store.ts'

interface AskedByPerson {
  readonly kind: RequestKind
  readonly requester: string
  readonly contact: string | null
  readonly details: string | null
}

/**
 * A request that the person writes herself on her page: same register, same clock. Its id, and the last day to answer.
 * Pressed twice the same day, it waits once: nobody can take a line out of the register.
 */
export const askFromPage = async (
  context: Pick<Context, 'tx' | 'now' | 'today' | 'requestId'>,
  asked: AskedByPerson,
): Promise<{ readonly id: string; readonly dueOn: string }> => {
  const dueOn = answerDueOn(context.today, false)
  const id = newId(context.now.getTime())
  const request = { ...asked, id, channel: 'own-page', receivedOn: context.today } as const
  const known = await askedAlready(context, request)
  if (known !== undefined) return { id: known, dueOn }
  await insertRequest(context, request)
  await audit(context, {
    action: 'privacy.request-received',
    subjectKind: 'privacy-request',
    subjectId: id,
    details: { kind: asked.kind, byPerson: true },
  })
  return { id, dueOn }
}

/** What became of the requests of her page, with the last day to answer those that wait. */
export const outcomesOfAsked = async (context: Pick<Context, 'tx'>, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : (await loadOutcomes(context, ids)).map(({ isExtended, ...one }) => ({
        ...one,
        dueOn: answerDueOn(one.receivedOn, isExtended),
      }))
