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

const common = (setting: DemoSetting, person: DemoPerson, referral: AcceptedReferral) => ({
  person_id: person.id,
  scheme_id: setting.schemeId,
  referral_id: referral.id,
  received_on: referral.decidedOn,
  created_at: `${referral.decidedOn}T09:00:00Z`,
  created_by: setting.entryDeskId,
  version: 1,
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
  return id
}

/** Someone accepted these last days, whose entry is still to be decided: somewhere between the receipt and the decision. */
export const addWaitingApplication = (setting: DemoSetting, random: Random, person: DemoPerson): void => {
  const decidedOn = workday(addDays(setting.today, -random.int(5, 18)))
  const referral = addReferral(setting, random, { person, outcome: 'accepted', decidedOn })
  const state = random.weighted<ApplicationState>([
    ['received', 30],
    ['first-meeting-set', 40],
    ['eligibility-checked', 30],
  ])
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
  if (state === 'received') return
  const tell = (move: string, from: ApplicationState, to: ApplicationState, day: CalendarDate) =>
    setting.rows.add('pathways.transition', {
      id: demoId(random, Date.parse(day)),
      subject_kind: 'application',
      subject_id: id,
      move,
      from_state: from,
      to_state: to,
      effective_on: day,
      at: `${day}T10:00:00Z`,
      by_member_id: setting.entryDeskId,
    })
  tell('setFirstMeeting', 'received', 'first-meeting-set', decidedOn)
  if (isChecked) tell('checkEligibility', 'first-meeting-set', 'eligibility-checked', firstMeetingOn)
}
