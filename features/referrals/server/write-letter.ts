import { formatPhone } from '#kernel/phone.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { ReferralState, readLetter } from '../contract.ts'
import { type PersonStep, personText } from './mails/person-text.ts'
import { mayDecide } from './referral-access.ts'
import { loadReferral } from './referral-store.ts'
import { personFacts, territoryName } from './tell.ts'

const stepOf: Readonly<Partial<Record<ReferralState, PersonStep>>> = {
  sent: 'sent',
  'question-asked': 'sent',
  accepted: 'accepted',
  refused: 'refused',
  expired: 'expired',
  withdrawn: 'withdrawn',
}

/** The words of the mail on paper, for the step at which the prescription stands. */
export const writeLetter: TerritoryHandler<typeof readLetter> = async (context, { params }) => {
  const { tx, actor, today } = context
  const referral = await loadReferral(tx, params.referralId)
  const step = referral && stepOf[referral.state]
  if (!referral || !step || !mayDecide(actor, referral)) return refuse('not-found')
  const { givenName, familyName, address, postalCode, phone } = referral.values
  const { subject, paragraphs } = personText(step, personFacts(referral))
  await audit(context, {
    action: 'referrals.letter-printed',
    subjectKind: 'referral',
    subjectId: referral.id,
  })
  const [place] = await tx.query<{ name: string }>('select name from territory.commune where code = $1', [
    referral.values.communeCode,
  ])
  const town = [postalCode, place?.name].filter(Boolean).join(' ')
  const lines = [`${givenName} ${familyName}`, address ?? '', town]
  const signature = await territoryName(tx)
  return done({
    territoryName: signature,
    date: today,
    recipient: [...lines.filter((line) => line !== ''), ...(!address && phone ? [formatPhone(phone)] : [])],
    subject,
    paragraphs: [...paragraphs],
    signature,
  })
}
