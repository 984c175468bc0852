import { type Actor, scopeOf } from '#platform/server/actor.ts'
import type { ReferralRow } from './referral-store.ts'

type Owned = Pick<ReferralRow, 'state' | 'senderMemberId' | 'senderOrganisationId'>

/** A sender reaches his own prescriptions, or those of his organisation; a draft never leaves the organisation. */
export const maySend = (actor: Actor, referral: Owned): boolean => {
  const scope = scopeOf(actor, 'referrals.send')
  if (scope === undefined) return false
  if (scope === 'own') return referral.senderMemberId === actor.memberId
  if (scope === 'territory' && referral.state !== 'draft') return true
  return referral.senderOrganisationId === actor.organisationId
}

/** The entry desk sees what was sent; a draft does not exist for it. */
export const mayDecide = (actor: Actor, referral: Owned): boolean =>
  scopeOf(actor, 'referrals.decide') !== undefined && referral.state !== 'draft'
