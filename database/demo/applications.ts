import type { ApplicationState } from '#features/pathways/rules/application-lifecycle.ts'
import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { earlier, workday } from './calendar.ts'
import type { DemoPerson } from './people.ts'
import { demoId, type Random } from './random.ts'
import { addReferral } from './referrals.ts'
import type { DemoSetting } from './setting.ts'

interface AcceptedReferral {
  readonly id: string
  readonly decidedOn: CalendarDate
}

// The rows of a table have the same columns.
const noReason = {
  ...{ decision_reason_code: null, decision_text: null, redirection: null, deferred_until: null },
  ...{ decided_on: null, decided_by: null },
}

const common = (setting: DemoSetting, person: DemoPerson, referral: AcceptedReferral) => ({
  person_id: person.id,
  scheme_id: setting.schemeId,
  referral_id: referral.id,
  received_on: referral.decidedOn,
  created_at: `${referral.decidedOn}T09:00:00Z`,
  created_by: setting.entryDeskId,
  version: 1,
  ...noReason,
})

/** The application behind a pathway; gives its id. */
export const addAdmittedApplication = (
  setting: DemoSetting,
  random: Random,
  {
    person,
    referral,
    admittedOn,
  }: { readonly person: DemoPerson; readonly referral: AcceptedReferral; readonly admittedOn: CalendarDate },
): string => {
  const id = demoId(random, Date.parse(referral.decidedOn))
  const firstMeetingOn = workday(addDays(referral.decidedOn, random.int(4, 9)))
  setting.rows.add('pathways.application', {
    ...common(setting, person, referral),
    id,
    state: 'admitted',
    first_meeting_at: `${firstMeetingOn}T09:30:00Z`,
    eligibility_checked_on: earlier(addDays(firstMeetingOn, 1), admittedOn),
    decided_on: admittedOn,
    decided_by: setting.managerId,
  })
  const checkedOn = earlier(addDays(firstMeetingOn, 1), admittedOn)
  const desk = setting.entryDeskId
  tellMoves(setting, random, id, [
    ['receive', 'received', referral.decidedOn, desk],
    ['setFirstMeeting', 'first-meeting-set', earlier(referral.decidedOn, firstMeetingOn), desk],
    ['checkEligibility', 'eligibility-checked', checkedOn, desk],
    ['admit', 'admitted', admittedOn, setting.managerId],
  ])
  return id
}

/** Someone accepted these last days, whose entry is still to be decided: somewhere between the receipt and the decision. */
export const addWaitingApplication = (
  setting: DemoSetting,
  random: Random,
  person: DemoPerson,
  state: ApplicationState,
): void => {
  const decidedOn = workday(addDays(setting.today, -random.int(5, 18)))
  const referral = addReferral(setting, random, { person, outcome: 'accepted', decidedOn })
  const id = demoId(random, Date.parse(decidedOn))
  const isChecked = state === 'eligibility-checked'
  const firstMeetingOn = workday(addDays(setting.today, isChecked ? -3 : random.int(1, 6)))
  setting.rows.add('pathways.application', {
    ...common(setting, person, referral),
    id,
    state,
    first_meeting_at: state === 'received' ? null : `${firstMeetingOn}T09:30:00Z`,
    eligibility_checked_on: isChecked ? earlier(addDays(firstMeetingOn, 1), setting.today) : null,
  })
  const desk = setting.entryDeskId
  const moves: Move[] = [['receive', 'received', decidedOn, desk]]
  if (state !== 'received') moves.push(['setFirstMeeting', 'first-meeting-set', decidedOn, desk])
  if (isChecked) moves.push(['checkEligibility', 'eligibility-checked', firstMeetingOn, desk])
  tellMoves(setting, random, id, moves)
}

interface Decided {
  readonly person: DemoPerson
  readonly receivedOn: CalendarDate
  readonly decidedOn: CalendarDate
  readonly decision: {
    readonly move: 'refuse' | 'defer'
    readonly reasonCode: string
    readonly reasonText: string | null
    readonly redirection: string | null
    readonly deferredUntil: CalendarDate | null
  }
}

/** An application that a committee refused or deferred; gives its id. */
export const addDecidedApplication = (
  setting: DemoSetting,
  random: Random,
  { person, receivedOn, decidedOn, decision }: Decided,
): string => {
  const referral = addReferral(setting, random, { person, outcome: 'accepted', decidedOn: receivedOn })
  const id = demoId(random, Date.parse(receivedOn))
  const metOn = workday(addDays(receivedOn, 6))
  const state = decision.move === 'defer' ? 'deferred' : 'refused'
  setting.rows.add('pathways.application', {
    ...common(setting, person, referral),
    id,
    state,
    first_meeting_at: `${metOn}T09:30:00Z`,
    eligibility_checked_on: addDays(metOn, 1),
    decided_on: decidedOn,
    decided_by: setting.entryDeskId,
    decision_reason_code: decision.reasonCode,
    decision_text: decision.reasonText,
    redirection: decision.redirection,
    deferred_until: decision.deferredUntil,
  })
  const desk = setting.entryDeskId
  tellMoves(setting, random, id, [
    ['receive', 'received', receivedOn, desk],
    ['setFirstMeeting', 'first-meeting-set', receivedOn, desk],
    ['checkEligibility', 'eligibility-checked', addDays(metOn, 1), desk],
    [decision.move, state, decidedOn, desk, decision.reasonCode],
  ])
  return id
}

/** What was done, the state that it led to, when, by whom, and why an entry was not decided. */
type Move = readonly [move: string, to: ApplicationState, day: CalendarDate, by: string, reasonCode?: string]

const tellMoves = (setting: DemoSetting, random: Random, id: string, moves: readonly Move[]): void => {
  let from: ApplicationState | null = null
  for (const [rank, [move, to, day, by, reasonCode]] of moves.entries()) {
    setting.rows.add('pathways.transition', {
      id: demoId(random, Date.parse(day)),
      subject_kind: 'application',
      subject_id: id,
      move,
      from_state: from,
      to_state: to,
      effective_on: day,
      at: `${day}T1${rank}:00:00Z`,
      by_member_id: by,
      reason_code: reasonCode ?? null,
    })
    from = to
  }
}
