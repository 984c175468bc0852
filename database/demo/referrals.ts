import type { RefusalCode } from '#features/referrals/contract.ts'
import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { workday } from './calendar.ts'
import { addDeadline } from './deadlines.ts'
import { type DemoPerson, identityColumns } from './people.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface ReferralPlan {
  readonly person: DemoPerson
  readonly outcome: 'accepted' | 'refused' | 'sent'
  /** Day of the decision, or of the sending while it waits. */
  readonly decidedOn: CalendarDate
}

const reasons = [
  'Souhaite reprendre un emploi après plusieurs années. A besoin d’un appui régulier.',
  'Projet dans l’aide à la personne, à confirmer par une immersion.',
  'Bonne motivation, des démarches à organiser.',
  'Cherche un emploi proche du domicile, permis en cours.',
]

/** The prescription of one person, with its answer when it has one. */
export const addReferral = (setting: DemoSetting, random: Random, plan: ReferralPlan) => {
  const { rows } = setting
  const { person } = plan
  const sender = random.weighted(setting.prescribers.map((one) => [one, one.weight] as const))
  const isOpen = plan.outcome === 'sent'
  const sentOn = isOpen ? plan.decidedOn : workday(addDays(plan.decidedOn, -random.int(2, 10)))
  const id = demoId(random, Date.parse(sentOn))
  const sentAt = `${sentOn}T09:20:00Z`
  const decidedAt = isOpen ? null : `${plan.decidedOn}T11:00:00Z`
  const refusal = random.weighted<RefusalCode>([
    ['not-eligible', 40],
    ['unreachable', 25],
    ['other-scheme-fits', 35],
  ])
  rows.add('referrals.referral', {
    id,
    reference: id.slice(-8).toUpperCase(),
    scheme_id: setting.schemeId,
    sender_organisation_id: sender.organisationId,
    sender_member_id: sender.memberId,
    state: plan.outcome,
    ...identityColumns(person),
    criteria: ['plie-long-unemployed'],
    reason: random.pick(reasons),
    person_informed_on: sentOn,
    sent_at: sentAt,
    answer_due_on: addDays(sentOn, 10),
    expires_on: addDays(sentOn, 30),
    decided_at: decidedAt,
    decided_by: isOpen ? null : setting.entryDeskId,
    refusal_code: plan.outcome === 'refused' ? refusal : null,
    refusal_text:
      plan.outcome === 'refused'
        ? 'Merci de cet envoi. Un autre accompagnement répond mieux à la situation.'
        : null,
    person_id: plan.outcome === 'accepted' ? person.id : null,
    created_at: sentAt,
    created_by: sender.memberId,
    updated_at: decidedAt ?? sentAt,
    version: 1,
  })
  const tell = (move: string, from: string | null, to: string, at: string, by: string | null) =>
    rows.add('referrals.transition', {
      id: demoId(random, Date.parse(at)),
      referral_id: id,
      move,
      from_state: from,
      to_state: to,
      at,
      by_member_id: by,
      reason_code: to === 'refused' ? refusal : null,
    })
  tell('send', 'draft', 'sent', sentAt, sender.memberId)
  if (decidedAt)
    tell(
      plan.outcome === 'accepted' ? 'accept' : 'refuse',
      'sent',
      plan.outcome,
      decidedAt,
      setting.entryDeskId,
    )
  if (isOpen)
    addDeadline(setting, random, {
      rule: 'referral-answer',
      subjectKind: 'referral',
      subjectId: id,
      basisOn: sentOn,
      schemeId: setting.schemeId,
    })
  return { id, senderId: sender.organisationId, decidedOn: plan.decidedOn }
}
