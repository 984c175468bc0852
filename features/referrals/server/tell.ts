import { type Mail, queueMail } from '#features/mail/server/public.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type PersonFacts, type PersonStep, personText } from './mails/person-text.ts'
import type { MailFacts } from './mails/referral-mails.ts'
import type { ReferralRow } from './referral-store.ts'

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
}

export const territoryName = async (tx: TerritoryTransaction): Promise<string> => {
  const [row] = await tx.query<{ name: string }>(
    'select name from territory.territory where territory_id = $1',
    [tx.territoryId],
  )
  return row?.name ?? ''
}

/** To the sender, when a prescription came with an address. */
export const tellSender = async (
  where: Where,
  referral: ReferralRow,
  text: (facts: MailFacts) => Omit<Mail, 'to'>,
): Promise<void> => {
  if (!referral.senderEmail) return
  const facts = {
    reference: referral.reference,
    givenName: referral.values.givenName,
    familyName: referral.values.familyName,
    schemeLabel: referral.schemeLabel,
    senderName: referral.senderName,
    territoryName: await territoryName(where.tx),
  }
  await queueMail(where, { ...text(facts), to: referral.senderEmail })
}

/** The person is told at each step; without an address, the entry desk prints the letter. */
export const tellPerson = async (where: Where, referral: ReferralRow, step: PersonStep): Promise<void> => {
  if (!referral.values.email) return
  const { subject, paragraphs } = personText(step, personFacts(referral))
  const body = [...paragraphs, await territoryName(where.tx)].join('\n\n')
  await queueMail(where, {
    template: `referrals.person-${step}`,
    to: referral.values.email,
    toPerson: true,
    subject,
    body,
  })
}

export const personFacts = (referral: ReferralRow): PersonFacts => ({
  givenName: referral.values.givenName,
  familyName: referral.values.familyName,
  schemeLabel: referral.schemeLabel,
  senderOrganisation: referral.senderIsDiscreet ? null : referral.senderOrganisationName,
  redirection: referral.redirection,
})
