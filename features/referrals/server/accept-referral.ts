import { settleDeadline } from '#features/deadlines/server/public.ts'
import { copyFiles } from '#features/documents/server/public.ts'
import { createPerson, holdCriterion, mayOpenPerson } from '#features/people/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { acceptReferral } from '../contract.ts'
import { referralAccepted } from './events.ts'
import { checkReferences } from './keep-draft.ts'
import { acceptedMail } from './mails/referral-mails.ts'
import { moveReferral } from './move-referral.ts'
import { mayDecide } from './referral-access.ts'
import { loadReferral, type ReferralRow } from './referral-store.ts'
import { handOverSensitive } from './sensitive-store.ts'
import { tellPerson, tellSender } from './tell.ts'

type Body = Input<typeof acceptReferral>['body']

/** One person, one file: the desk attaches to the file it recognised, or opens one; then the scheme takes over. */
export const accept: TerritoryHandler<typeof acceptReferral> = async (context, { params, body }) => {
  const { tx, actor, now, today, timeZone } = context
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !mayDecide(actor, referral)) return refuse('not-found')
  if (referral.version !== body.version) return refuse('stale-version')
  const known = await checkReferences(context, {
    ...referral.values,
    criteria: [],
    schemeId: body.schemeId,
    sensitive: [],
  })
  if (!known.ok) return known
  const person = await personOf(context, referral, body)
  if (!person.ok) return person
  const { personId } = person.value
  const moved = await moveReferral(context, {
    referral,
    move: 'accept',
    memberId: actor.memberId,
    columns: {
      decided_at: now,
      decided_by: actor.memberId,
      person_id: personId,
      scheme_id: body.schemeId,
    },
  })
  if (!moved.ok) return moved
  await bringCriteria(context, referral, personId)
  await handOverSensitive(context, referral.id, personId)
  await copyFiles(context, ofReferral(referral.id), { subjectKind: 'person', subjectId: personId })
  await settleDeadline(context, 'referral-answer', referral.id, actor.memberId)
  await context.services.publish(context, referralAccepted, {
    referralId: referral.id,
    personId,
    schemeId: body.schemeId,
    senderOrganisationId: referral.senderOrganisationId,
    senderMemberId: referral.senderMemberId,
    sentOn: localDate(referral.sentAt ?? now, timeZone),
    acceptedOn: today,
  })
  await tellSender(context, referral, acceptedMail)
  await tellPerson(context, referral, 'accepted')
  await audit(context, {
    action: 'referrals.accepted',
    subjectKind: 'referral',
    subjectId: referral.id,
    details: { personId, opened: body.newPersonId !== null },
  })
  return done(person.value)
}

const ofReferral = (referralId: string) => ({ subjectKind: 'referral', subjectId: referralId })

const personOf = async (
  context: Context,
  { values }: ReferralRow,
  { personId, newPersonId, outsideReason }: Body,
): Promise<Result<{ personId: string; warnings: string[] }>> => {
  if ((personId === null) === (newPersonId === null)) return refuseField('/personId', 'one-file-to-choose')
  if (personId !== null)
    return (await mayOpenPerson(context, personId)) ? done({ personId, warnings: [] }) : refuse('not-found')
  const { schemeId: _scheme, criteria: _criteria, reason: _why, availability: _when, ...identity } = values
  const { personInformedOn, ...known } = identity
  const created = await createPerson(context, {
    id: newPersonId ?? '',
    source: 'referral',
    notice: personInformedOn ? { channel: 'prescriber', givenOn: personInformedOn } : null,
    values: {
      ...known,
      postalCode: known.postalCode && /^\d{5}$/.test(known.postalCode) ? known.postalCode : null,
      reason: 'participant',
      outsideReason,
      isInQpv: null,
      qpvCode: null,
      qpvProof: null,
      languages: [],
      household: null,
      dependentChildren: null,
      hasDrivingLicence: null,
      targetRomeCode: null,
      targetJob: null,
    },
  })
  return created.ok ? done({ personId: created.value.id, warnings: created.value.warnings }) : created
}

/** Declared by the sender, without proof yet; a criterion that the file already holds is left as it is. */
const bringCriteria = async (context: Context, referral: ReferralRow, personId: string): Promise<void> => {
  for (const code of referral.values.criteria)
    await holdCriterion(context, {
      id: newId(context.now.getTime()),
      personId,
      code,
      declaredByOrganisationId: referral.senderOrganisationId,
    })
}
