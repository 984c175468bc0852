import type { CalendarDate } from '#kernel/dates.ts'
import { type AgreementVersion, type CoveredPart, isCovered } from './exchange-agreement.ts'
import { type BodyCode, bodyCodeOf, type ReturnState, toldAppointment } from './return-codes.ts'
import type { ReturnedLine, ReturnFacts } from './return-facts.ts'

interface Reading {
  /** The latest first. */
  readonly versions: readonly AgreementVersion[]
  readonly today: CalendarDate
  /** Whether the reader sent it herself: the answer to one's own prescription needs no agreement. */
  readonly isOwn: boolean
}

/** What a partner may read today of one line that it sent: each fact by the agreement of its own day. */
export const returnLine = (facts: ReturnFacts, { versions, today, isOwn }: Reading): ReturnedLine => {
  const covers = (part: CoveredPart, day: CalendarDate) => isCovered(versions, part, { day, today })
  const answer = answerOf(facts)
  const tells = isOwn || covers('answer', answer.answeredOn ?? facts.sentOn)
  const { enteredOn, exitedOn } = facts
  const hasEntered = answer.state === 'entered' && enteredOn !== null
  return {
    reference: facts.reference,
    givenName: facts.givenName,
    familyName: facts.familyName,
    birthDate: facts.birthDate,
    franceTravailId: facts.franceTravailId,
    sentOn: facts.sentOn,
    ...(tells ? answer : { state: 'not-covered', answeredOn: null, reasonCode: null }),
    enteredOn: tells && answer.state === 'entered' ? enteredOn : null,
    // Who follows is a fact of today, and of nobody who has left.
    referent: hasEntered && facts.isOpen && covers('referents', today) ? facts.referent : null,
    legalReferent: hasEntered && facts.isOpen && covers('referents', today) ? legalReferentOf(facts) : null,
    steps: facts.steps
      .filter(({ startedOn }) => covers('steps', startedOn))
      .map((step) => ({ ...step, endedOn: endOf(step.endedOn, covers) })),
    appointments: facts.meetings.flatMap(({ on, presence, wasMoved, isIndividual }) => {
      const told = covers('presence', on) ? toldAppointment(presence, wasMoved) : undefined
      return told ? [{ on, ...told, reception: isIndividual ? ('IND' as const) : ('COL' as const) }] : []
    }),
    ...(exitedOn !== null && covers('exit', exitedOn)
      ? { exitedOn, exitClass: facts.exitClass }
      : { exitedOn: null, exitClass: null }),
  }
}

const endOf = (endedOn: CalendarDate | null, covers: (part: CoveredPart, day: CalendarDate) => boolean) =>
  endedOn !== null && covers('steps', endedOn) ? endedOn : null

const legalReferentOf = ({ legalReferentKind }: ReturnFacts): BodyCode | null =>
  legalReferentKind === null ? null : (bodyCodeOf[legalReferentKind] ?? 'IND')

interface Answer {
  readonly state: ReturnState
  readonly answeredOn: CalendarDate | null
  readonly reasonCode: string | null
}

const answered = (
  state: ReturnState,
  answeredOn: CalendarDate | null,
  reasonCode: string | null = null,
): Answer => ({ state, answeredOn, reasonCode })

/** An accepted prescription waits until its entry is decided; never a word typed by hand, only the reasons of the lists. */
const answerOf = (facts: ReturnFacts): Answer => {
  const { referralState, decidedOn, application } = facts
  if (referralState === 'refused') return answered('refused', decidedOn, facts.refusalCode)
  if (referralState === 'expired') return answered('expired', decidedOn)
  if (referralState === 'withdrawn') return answered('withdrawn', decidedOn)
  if (referralState !== 'accepted' || !application) return answered('waiting', null)
  const { state, decidedOn: on, reasonCode } = application
  if (state === 'admitted') return answered('entered', on ?? facts.enteredOn)
  if (state === 'refused') return answered('refused', on, reasonCode)
  if (state === 'dropped') return answered('not-followed-up', on, reasonCode)
  return answered('waiting', null)
}
