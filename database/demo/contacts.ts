import type {
  AgeBand,
  AnswerWay,
  Channel,
  ContactState,
  OutcomeCode,
  Topic,
} from '#features/contacts/contract.ts'
import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { earlier, workday } from './calendar.ts'
import { addDeadline } from './deadlines.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Plan {
  /** Days before the day of the demo. */
  readonly ago: number
  readonly ageBand: AgeBand
  readonly topic: Topic
  readonly words?: string
  readonly firstName?: string
  readonly answerBy?: AnswerWay
  readonly channel?: Channel
  /** Partner that answers; the entry desk when absent. */
  readonly to?: 'mission-locale' | 'france-travail' | 'ccas'
  readonly state?: ContactState
  readonly answer?: string
  readonly outcome?: OutcomeCode
}

/** One in every state, and a few who left nothing. */
const plans: readonly Plan[] = [
  {
    ...{ ago: 0, ageBand: '16-25', topic: 'training', to: 'mission-locale', firstName: 'Lina' },
    ...{ words: 'Je voudrais apprendre la mécanique. Je ne sais pas par où commencer.', answerBy: 'phone' },
  },
  {
    ...{ ago: 1, ageBand: '16-25', topic: 'unsure', to: 'mission-locale', answerBy: 'code' },
    words: 'J’ai arrêté le lycée en mai.',
  },
  {
    ...{ ago: 3, ageBand: '16-25', topic: 'work', to: 'mission-locale', state: 'taken', answerBy: 'email' },
    ...{ words: 'Je cherche un premier travail, même quelques heures.', firstName: 'Noé' },
  },
  {
    ...{ ago: 1, ageBand: '26-49', topic: 'work', to: 'france-travail', answerBy: 'phone' },
    ...{ words: 'Je reprends après cinq ans à la maison.', firstName: 'Samira' },
  },
  {
    ...{ ago: 2, ageBand: '50-plus', topic: 'papers', channel: 'desk', answerBy: 'code' },
    firstName: 'Henri',
  },
  {
    ...{ ago: 4, ageBand: '26-49', topic: 'mobility', channel: 'phone', answerBy: 'phone' },
    words: 'Je n’ai pas de voiture, le bus s’arrête à 18 heures.',
  },
  {
    ...{ ago: 7, ageBand: '16-25', topic: 'training', to: 'mission-locale', state: 'answered' },
    ...{ answerBy: 'code', words: 'Y a-t-il une formation de cuisine ?' },
    answer: 'Oui, en janvier. Venez mercredi à 14 h, sans rendez-vous.',
  },
  {
    ...{ ago: 9, ageBand: '26-49', topic: 'housing', to: 'ccas', state: 'answered', answerBy: 'email' },
    ...{ words: 'Je dors chez des amis.', answer: 'Appelez-nous : nous cherchons avec vous.' },
  },
  {
    ...{ ago: 20, ageBand: '50-plus', topic: 'work', state: 'closed', outcome: 'appointment' },
    ...{ answerBy: 'phone', answer: 'Rendez-vous fixé au téléphone.', firstName: 'Marc' },
  },
  {
    ...{ ago: 34, ageBand: '16-25', topic: 'mobility', to: 'mission-locale', state: 'closed' },
    ...{ outcome: 'informed', answerBy: 'code', answer: 'Le permis peut être aidé : venez nous voir.' },
  },
  {
    ...{ ago: 16, ageBand: '26-49', topic: 'training', state: 'closed', outcome: 'file', answerBy: 'phone' },
    answer: 'Nous vous proposons de rencontrer l’équipe du PLIE.',
  },
  { ago: 12, ageBand: '26-49', topic: 'other', state: 'withdrawn', answerBy: 'code' },
]

const passages: readonly Pick<Plan, 'ago' | 'ageBand' | 'topic' | 'channel'>[] = [
  { ago: 2, ageBand: '16-25', topic: 'papers', channel: 'desk' },
  { ago: 5, ageBand: '50-plus', topic: 'work', channel: 'phone' },
  { ago: 11, ageBand: '26-49', topic: 'housing', channel: 'desk' },
]

/** First contacts of the last weeks, in every state. */
export const addContacts = (setting: DemoSetting, random: Random): void => {
  for (const plan of plans) addContact(setting, random, plan)
  for (const plan of passages) addRow(setting, random, plan, { isPassage: true, organisationId: null })
}

const addContact = (setting: DemoSetting, random: Random, plan: Plan): void => {
  const { rows, today, partners, entryDeskId } = setting
  const organisationId = plan.to ? partners.by(plan.to).id : null
  const { id, receivedOn, dueOn } = addRow(setting, random, plan, { isPassage: false, organisationId })
  const by = setting.prescribers.find((one) => one.organisationId === organisationId)?.memberId ?? entryDeskId
  const tell = (move: string, on: CalendarDate, memberId: string | null) =>
    rows.add('contacts.move', {
      ...{ id: demoId(random, Date.parse(on)), contact_id: id, move, at: `${on}T10:00:00Z` },
      ...{ by_member_id: memberId, organisation_id: organisationId, reason: null },
    })
  tell('receive', receivedOn, plan.channel ? entryDeskId : null)
  const { state = 'received', answer, outcome } = plan
  const next = earlier(workday(addDays(receivedOn, 1)), today)
  if (state === 'taken') tell('take', next, by)
  if (answer) {
    tell('answer', next, by)
    rows.add('contacts.message', {
      ...{ id: demoId(random, Date.parse(next)), contact_id: id, at: `${next}T10:00:00Z` },
      ...{ author_id: by, body: answer },
    })
  }
  if (state === 'closed') tell(outcome === 'file' ? 'become-file' : 'close', next, by)
  if (state === 'withdrawn') tell('withdraw', next, null)
  if (state === 'received' || state === 'taken')
    addDeadline(setting, random, {
      ...{ rule: 'contact-answer', subjectKind: 'contact', subjectId: id, basisOn: dueOn },
      ...{ writtenOn: receivedOn, organisationId },
    })
}

const addRow = (
  setting: DemoSetting,
  random: Random,
  plan: Plan,
  { isPassage, organisationId }: { readonly isPassage: boolean; readonly organisationId: string | null },
) => {
  const { rows, today, entryDeskId } = setting
  const receivedOn = workday(addDays(today, -plan.ago))
  const dueOn = workday(addDays(receivedOn, plan.ageBand === '16-25' ? 2 : 7))
  const next = earlier(workday(addDays(receivedOn, 1)), today)
  const id = demoId(random, Date.parse(receivedOn))
  const state = isPassage ? 'closed' : (plan.state ?? 'received')
  const isErased = isPassage || state === 'withdrawn'
  const isFile = plan.outcome === 'file'
  const referral = isFile ? rows.of('referrals.referral').find((one) => one.state === 'sent') : undefined
  const by = setting.prescribers.find((one) => one.organisationId === organisationId)?.memberId ?? entryDeskId
  rows.add('contacts.contact', {
    ...{
      id,
      channel: plan.channel ?? 'web',
      is_passage: isPassage,
      age_band: plan.ageBand,
      topic: plan.topic,
    },
    commune_code: random.pick(setting.communes).code,
    words: isErased ? null : (plan.words ?? null),
    first_name: isErased ? null : (plan.firstName ?? null),
    answer_by: isPassage ? null : (plan.answerBy ?? 'code'),
    // Numbers and addresses that reach nobody (Arcep, decision 2018-0881; RFC 2606).
    phone: !isErased && plan.answerBy === 'phone' ? `+3363998${random.int(1000, 9999)}` : null,
    email: !isErased && plan.answerBy === 'email' ? `contact${random.int(100, 999)}@demo.example` : null,
    ...{ code_hash: null, organisation_id: organisationId, state },
    ...{ received_at: `${receivedOn}T09:30:00Z`, received_on: receivedOn },
    answer_due_on: isPassage ? null : dueOn,
    taken_by: state === 'taken' || plan.answer ? by : null,
    first_answered_on: plan.answer ? next : null,
    closed_on: isPassage ? receivedOn : state === 'closed' || state === 'withdrawn' ? next : null,
    outcome_code: plan.outcome ?? null,
    ...{ agreed_on: isFile ? next : null, agreed_by: isFile ? 'phone' : null },
    ...{ notice_version: isFile ? '2026-1' : null, words_follow: isFile ? false : null },
    referral_id: referral?.id ?? null,
    erased_on: state === 'withdrawn' ? next : null,
    created_by: plan.channel ? entryDeskId : null,
    version: 1,
  })
  return { id, receivedOn, dueOn }
}
