import { settleDeadline } from '#features/deadlines/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { apply } from '#kernel/lifecycle.ts'
import { refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { answerContact, closeContact, takeContact } from '../contract.ts'
import { contactLifecycle } from '../rules/lifecycle.ts'
import { outcomesAt } from '../rules/outcomes.ts'
import { answerMail } from './answer-mail.ts'
import { refuseErased } from './contact-access.ts'
import { type StoredContact, updateContact } from './contact-store.ts'
import { detailOf, holdContact } from './show-contacts.ts'
import { insertMessage, insertMove } from './thread-store.ts'

export const take: TerritoryHandler<typeof takeContact> = async (context, { params, body }) => {
  const held = await holdContact(context, params.contactId, body.version)
  if (!held.ok) return held
  const moved = apply(contactLifecycle, held.value.state, 'take')
  if (!moved.ok) return moved
  await updateContact(context.tx, held.value.id, { state: moved.value, takenBy: context.actor.memberId })
  await insertMove(context, moveOf(context, held.value, 'take'))
  return detailOf(context, held.value.id)
}

/** The first answer stops the clock; the person reads it with her code, and by mail when she left an address. */
export const answer: TerritoryHandler<typeof answerContact> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const held = await holdContact(context, params.contactId, body.version)
  if (!held.ok) return held
  const contact = held.value
  const moved = apply(contactLifecycle, contact.state, 'answer')
  if (!moved.ok) return moved
  const { id, body: words } = body
  if (!(await insertMessage(context, { id, contactId: contact.id, authorId: actor.memberId, body: words })))
    return detailOf(context, contact.id)
  await updateContact(tx, contact.id, {
    state: moved.value,
    takenBy: actor.memberId,
    firstAnsweredOn: contact.firstAnsweredOn ?? today,
  })
  await insertMove(context, moveOf(context, contact, 'answer'))
  await settleDeadline(context, 'contact-answer', contact.id, actor.memberId)
  await tellPerson(context, contact, words)
  await audit(context, {
    action: 'contacts.answered',
    subjectKind: 'first-contact',
    subjectId: contact.id,
  })
  return detailOf(context, contact.id)
}

const tellPerson = async (context: Context, contact: StoredContact, words: string): Promise<void> => {
  const { tx, today, services } = context
  if (contact.email === null) return
  const territory = await loadTerritory(tx, today)
  await queueMail(
    context,
    answerMail({
      to: contact.email,
      body: words,
      organisationName: contact.organisationName,
      territoryName: territory?.name ?? '',
      followUpAddress: publicAddress(services.config, `/${territory?.slug ?? ''}/premier-contact/suivi`),
    }),
  )
}

/** Closed, it waits for the day on which its words are erased. */
export const close: TerritoryHandler<typeof closeContact> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const held = await holdContact(context, params.contactId, body.version)
  if (!held.ok) return held
  const contact = held.value
  const erased = refuseErased(contact)
  if (erased) return erased
  const moved = apply(contactLifecycle, contact.state, 'close')
  if (!moved.ok) return moved
  if (!outcomesAt(today).includes(body.outcomeCode)) return refuseField('/outcomeCode', 'unknown')
  await updateContact(tx, contact.id, {
    ...{ state: moved.value, closedOn: today, outcomeCode: body.outcomeCode },
  })
  await insertMove(context, moveOf(context, contact, 'close'))
  await settleDeadline(context, 'contact-answer', contact.id, actor.memberId)
  await audit(context, { action: 'contacts.closed', subjectKind: 'first-contact', subjectId: contact.id })
  return detailOf(context, contact.id)
}

const moveOf = (
  { actor }: Context,
  { id, organisationId }: StoredContact,
  move: 'take' | 'answer' | 'close',
) => ({ contactId: id, move, memberId: actor.memberId, organisationId })
