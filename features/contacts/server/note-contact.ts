import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { noteContact, notePassage } from '../contract.ts'
import { insertContact } from './contact-store.ts'
import { communeProblem, receiveContact } from './receive-contact.ts'
import { insertMove } from './thread-store.ts'

/** Somebody who came or called: the same request, routed by the same rules, typed for her. */
export const noteAsked: TerritoryHandler<typeof noteContact> = async (context, { body }) => {
  const { tx, now, today, actor, services } = context
  const { id, channel, ...asked } = body
  const received = await receiveContact(
    { tx, now, today, secret: services.config.secret, memberId: actor.memberId },
    { id, channel, asked },
  )
  if (!received.ok) return received
  await audit(context, { action: 'contacts.noted', subjectKind: 'first-contact', subjectId: id })
  return done({ id, ...received.value })
}

/** Somebody who left nothing: a count, with its topic, age and commune. */
export const countPassage: TerritoryHandler<typeof notePassage> = async (context, { body }) => {
  const { tx, now, today, actor } = context
  const problem = await communeProblem(context, body.communeCode)
  if (problem) return refuse('invalid', { fields: [problem] })
  const isNew = await insertContact(tx, {
    ...{ ...body, isPassage: true, words: null, firstName: null, answerBy: null, phone: null, email: null },
    ...{ codeHash: null, organisationId: actor.organisationId, state: 'closed', receivedAt: now },
    ...{ receivedOn: today, answerDueOn: null, closedOn: today, createdBy: actor.memberId },
  })
  if (isNew)
    await insertMove(context, {
      ...{ contactId: body.id, move: 'receive', memberId: actor.memberId },
      organisationId: actor.organisationId,
    })
  return done(undefined)
}
