import { settleDeadline } from '#features/deadlines/server/public.ts'
import { noticesInForce } from '#features/people/server/public.ts'
import { referralValues } from '#features/referrals/contract.ts'
import { mayPrescribe, missingBeforeSending, receiveReferral } from '#features/referrals/server/public.ts'
import { apply } from '#kernel/lifecycle.ts'
import { type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { may } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { openFileOfContact } from '../contract.ts'
import { contactLifecycle } from '../rules/lifecycle.ts'
import { refuseErased } from './contact-access.ts'
import { noteAgreement, type StoredContact, updateContact } from './contact-store.ts'
import { detailOf, holdContact } from './show-contacts.ts'
import { insertMove } from './thread-store.ts'

type Body = Input<typeof openFileOfContact>['body']

/**
 * With the agreement of the person, and only so: a prescription on the entry desk, which compares her with the files of
 * the territory before it accepts (V2). Her words stay here unless she agreed that they follow.
 */
export const openFile: TerritoryHandler<typeof openFileOfContact> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const held = await holdContact(context, params.contactId, body.version)
  if (!held.ok) return held
  const contact = held.value
  const erased = refuseErased(contact)
  if (erased) return erased
  const moved = apply(contactLifecycle, contact.state, 'become-file')
  if (!moved.ok) return moved
  if (body.agreedOn > today) return refuseField('/agreedOn', 'date-in-the-future')
  if (body.agreedOn < contact.receivedOn) return refuseField('/agreedOn', 'before-contact')
  const referred = await refer(context, contact, body)
  if (!referred.ok) return referred
  // The file that the entry desk will open is a participant's: hers is the notice that is read.
  const notice = (await noticesInForce(tx, today)).find(({ reason }) => reason === 'participant')
  await noteAgreement(tx, contact.id, { ...body, noticeVersion: notice?.version ?? null })
  await updateContact(tx, contact.id, {
    ...{ state: moved.value, closedOn: today, outcomeCode: 'file', takenBy: actor.memberId },
    firstAnsweredOn: contact.firstAnsweredOn ?? today,
  })
  await insertMove(context, {
    ...{ contactId: contact.id, move: 'become-file', memberId: actor.memberId },
    organisationId: contact.organisationId,
  })
  await settleDeadline(context, 'contact-answer', contact.id, actor.memberId)
  await audit(context, {
    action: 'contacts.became-file',
    subjectKind: 'first-contact',
    subjectId: contact.id,
    details: { referralId: body.referralId },
  })
  return detailOf(context, contact.id)
}

/** Sent by the organisation of who opens it; the entry desk receives it for itself. */
const refer = async (context: Context, contact: StoredContact, body: Body): Promise<Result<unknown>> => {
  const { tx, actor } = context
  if (!may(actor, 'referrals.decide') && !(await mayPrescribe(tx, actor.organisationId)))
    return refuse('organisation-does-not-prescribe')
  const phone = body.phone ?? contact.phone
  const email = body.email ?? contact.email
  if (phone === null && email === null) return refuseField('/phone', 'contact-required')
  const values = referralValues.parse({
    ...{ schemeId: body.schemeId, familyName: body.familyName, givenName: body.givenName },
    ...{ birthDate: body.birthDate, communeCode: contact.communeCode, phone, email },
    reason:
      (body.wordsFollow ? contact.words : null) ?? 'Premier contact : la personne demande à être reçue.',
    personInformedOn: body.agreedOn,
  })
  const lacking = missingBeforeSending(values, context.today)
  if (lacking.length > 0) return refuse('invalid', { fields: lacking })
  return receiveReferral(context, {
    ...{ id: body.referralId, values },
    senderOrganisationId: actor.organisationId,
    senderMemberId: actor.memberId,
  })
}
