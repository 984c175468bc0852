import { apply } from '#kernel/lifecycle.ts'
import { done, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { sendOnContact } from '../contract.ts'
import { contactLifecycle } from '../rules/lifecycle.ts'
import { loadPartners } from './choices-store.ts'
import { updateContact } from './contact-store.ts'
import { expectAnswer } from './receive-contact.ts'
import { holdContact } from './show-contacts.ts'
import { insertMove } from './thread-store.ts'

/** Who sends it on reads it no more, unless she answers for the territory; the day promised does not move. */
export const sendOn: TerritoryHandler<typeof sendOnContact> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const held = await holdContact(context, params.contactId, body.version)
  if (!held.ok) return held
  const contact = held.value
  const moved = apply(contactLifecycle, contact.state, 'send-on')
  if (!moved.ok) return moved
  const { organisationId, reason } = body
  const partner = (await loadPartners(tx, today)).find(({ id }) => id === organisationId)
  if (organisationId !== null && !partner) return refuseField('/organisationId', 'unknown')
  if (organisationId === contact.organisationId) return refuseField('/organisationId', 'already-there')
  await updateContact(tx, contact.id, { state: moved.value, organisationId, takenBy: null })
  await insertMove(context, {
    ...{ contactId: contact.id, move: 'send-on', memberId: actor.memberId, organisationId, reason },
  })
  const answerDueOn = contact.answerDueOn ?? today
  if (contact.state !== 'answered') await expectAnswer(context, { ...contact, organisationId, answerDueOn })
  await audit(context, {
    action: 'contacts.sent-on',
    subjectKind: 'first-contact',
    subjectId: contact.id,
    ...(organisationId && { details: { organisationId } }),
  })
  return done({ organisationName: partner?.name ?? null })
}
