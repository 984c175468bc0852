import { startDeadline } from '#features/deadlines/server/public.ts'
import { perimeterCommunes, perimeterDepartements, settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { parseEmail } from '#kernel/email.ts'
import { parsePhone } from '#kernel/phone.ts'
import { done, type FieldProblem, type Result, refuse } from '#kernel/result.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AgeBand, AnswerWay, Channel, Topic } from '../contract.ts'
import { routeContact } from '../rules/route-contact.ts'
import { hashOfContactCode, newContactCode } from './contact-code.ts'
import { insertContact, loadContact } from './contact-store.ts'
import { routingSetting } from './routing-setting.ts'
import { answerDaysSetting } from './settings.ts'
import { insertMove } from './thread-store.ts'

/** What somebody asked, as it was typed. */
export interface Asked {
  readonly ageBand: AgeBand
  readonly topic: Topic
  readonly communeCode: string | null
  readonly words: string | null
  readonly firstName: string | null
  readonly answerBy: AnswerWay
  readonly phone: string | null
  readonly email: string | null
}

interface Receiving {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
  readonly secret: string
  /** Who noted it for the person; absent when she wrote it herself. */
  readonly memberId: string | null
}

interface Received {
  readonly code: string
  readonly organisationName: string | null
  readonly answerDueOn: CalendarDate
}

/** The day promised: in working days of the territory, sooner for the young. */
export const dueDay = async (
  { tx, today }: Pick<Receiving, 'tx' | 'today'>,
  ageBand: AgeBand,
): Promise<CalendarDate> => {
  const { youngDays, otherDays } = await settingAt(tx, answerDaysSetting, today)
  const departements = await perimeterDepartements(tx, today)
  return addWorkingDays(today, ageBand === '16-25' ? youngDays : otherDays, departements)
}

/** Puts a request on the desk of the organisation that the rules of that day give, and starts its clock. */
export const receiveContact = async (
  receiving: Receiving,
  { id, channel, asked }: { readonly id: string; readonly channel: Channel; readonly asked: Asked },
): Promise<Result<Received>> => {
  const { tx, now, today, secret, memberId } = receiving
  const checked = await checkAsked(receiving, asked)
  if (!checked.ok) return checked
  const rules = await settingAt(tx, routingSetting, today)
  const { organisationId } = routeContact(rules, asked)
  const code = newContactCode()
  const answerDueOn = await dueDay(receiving, asked.ageBand)
  const isNew = await insertContact(tx, {
    ...{ id, channel, ...checked.value, isPassage: false, organisationId, state: 'received' },
    ...{ codeHash: hashOfContactCode(code, tx.territoryId, secret), receivedAt: now, receivedOn: today },
    ...{ answerDueOn, closedOn: null, createdBy: memberId },
  })
  if (!isNew) return refuse('already-exists')
  await insertMove(receiving, { contactId: id, move: 'receive', memberId, organisationId })
  await expectAnswer(receiving, { id, organisationId, answerDueOn })
  const contact = await loadContact(tx, id)
  return done({ code, organisationName: contact?.organisationName ?? null, answerDueOn })
}

/** The line of « À faire » of those who answer; sent on, it goes with the contact and keeps its day. */
export const expectAnswer = (
  where: Pick<Receiving, 'tx' | 'now'>,
  contact: {
    readonly id: string
    readonly organisationId: string | null
    readonly answerDueOn: CalendarDate
  },
): Promise<void> =>
  startDeadline(where, {
    rule: 'contact-answer',
    subjectKind: 'contact',
    subjectId: contact.id,
    basisOn: contact.answerDueOn,
    organisationId: contact.organisationId,
  })

/** Keeps only what the chosen way of answering needs; « with my code » leaves nothing by which to be reached. */
const checkAsked = async (
  where: Pick<Receiving, 'tx' | 'today'>,
  asked: Asked,
): Promise<Result<Asked, 'invalid'>> => {
  const fields: FieldProblem[] = []
  const phone = asked.answerBy === 'phone' ? parsePhone(asked.phone ?? '') : null
  const email = asked.answerBy === 'email' ? parseEmail(asked.email ?? '') : null
  if (phone === undefined)
    fields.push({ pointer: '/phone', code: asked.phone ? 'phone-unreadable' : 'required' })
  if (email === undefined)
    fields.push({ pointer: '/email', code: asked.email ? 'email-unreadable' : 'required' })
  const unknown = await communeProblem(where, asked.communeCode)
  if (unknown) fields.push(unknown)
  return fields.length > 0
    ? refuse('invalid', { fields })
    : done({ ...asked, phone: phone ?? null, email: email ?? null })
}

/** A commune of the territory, or none: who lives elsewhere says nothing. */
export const communeProblem = async (
  { tx, today }: Pick<Receiving, 'tx' | 'today'>,
  communeCode: string | null,
): Promise<FieldProblem | undefined> =>
  communeCode === null || (await perimeterCommunes(tx, today)).has(communeCode)
    ? undefined
    : { pointer: '/communeCode', code: 'unknown-commune' }
