import { addDays, ageAt, type CalendarDate, daysBetween, localDate } from '#kernel/dates.ts'
import { addAdmittedApplication } from './applications.ts'
import { workday } from './calendar.ts'
import { addContracts } from './contracts.ts'
import { addDeadline } from './deadlines.ts'
import { addDiagnoses } from './diagnoses.ts'
import { addExit } from './exits.ts'
import { addMeetings } from './meetings.ts'
import type { DemoPerson } from './people.ts'
import { demoId, type Random } from './random.ts'
import { addReferral } from './referrals.ts'
import type { DemoSetting } from './setting.ts'
import { addSteps } from './steps.ts'
import { addSuspension } from './suspensions.ts'

export interface Referent {
  readonly id: string
  readonly name: string
  readonly teamId: string
  readonly organisationId: string
}

interface EpisodePlan {
  readonly person: DemoPerson
  readonly admittedOn: CalendarDate
  readonly episode: number
  readonly referent: Referent
}

/** One pathway from the prescription to the exit, or to this week; returns the exit date, null while it is open. */
export const addEpisode = (setting: DemoSetting, random: Random, plan: EpisodePlan): CalendarDate | null => {
  const { rows, today } = setting
  const { person, referent } = plan
  const id = demoId(random, Date.parse(plan.admittedOn))
  const signedOn = workday(addDays(plan.admittedOn, random.int(4, 26)))
  const isSigned = signedOn < today
  const plannedExit = workday(addDays(signedOn, lengthOf(random)))
  const isOpen = plannedExit >= today
  const until = isOpen ? today : plannedExit
  const pausedFor = random.int(10, 70)
  const isSuspended = isOpen && isSigned && random.chance(0.07) && daysBetween(signedOn, today) > pausedFor
  const suspendedSince = isSuspended ? addDays(today, -pausedFor) : null
  const plannedReturnOn = suspendedSince ? addDays(suspendedSince, random.int(pausedFor + 5, 150)) : null
  const referral = addReferral(setting, random, {
    person,
    outcome: 'accepted',
    decidedOn: addDays(plan.admittedOn, -random.int(12, 24)),
  })
  const applicationId = addAdmittedApplication(setting, random, {
    person,
    referral,
    admittedOn: plan.admittedOn,
  })
  const span = {
    pathwayId: id,
    personId: person.id,
    from: signedOn,
    // Nothing is met nor done while a pathway is suspended.
    until: suspendedSince ?? until,
    today,
    isOpen: isOpen && !isSuspended,
    referentId: referent.id,
  }
  const meetings = isSigned
    ? addMeetings(rows, random, {
        ...span,
        memberId: referent.id,
        timeZone: setting.timeZone,
      })
    : { lastMeetingOn: null, lastContactOn: null, nextMeetingAt: null }
  const steps = isSigned
    ? addSteps(setting, random, { ...span, operatorId: (key) => setting.partners.by(key).id })
    : { currentStepId: null, lastEndedOn: null, firstStartedOn: null }
  if (isSigned) addContracts(rows, random, { ...span, person, signedOn, referentName: referent.name })
  if (isSigned && isOpen)
    addDiagnoses(rows, {
      ...{ pathwayId: id, referentId: referent.id, organisationId: referent.organisationId },
      ...{ from: signedOn, until: span.until },
    })
  const exit = isOpen
    ? null
    : addExit(setting, random, {
        pathwayId: id,
        personId: person.id,
        exitedOn: until,
        today,
        referentId: referent.id,
        employers: setting.employers,
      })
  const state = exit ? 'exited' : !isSigned ? 'validated' : isSuspended ? 'suspended' : 'active'
  rows.add('pathways.pathway', {
    id,
    person_id: person.id,
    scheme_id: setting.schemeId,
    application_id: applicationId,
    team_id: referent.teamId,
    episode: plan.episode,
    state,
    is_open: isOpen,
    referent_id: referent.id,
    legal_referent_kind: random.weighted([
      ['france-travail', 55],
      ['departement', 30],
      ['mission-locale', 10],
      ['cap-emploi', 5],
    ]),
    orientation_notified_on: plan.admittedOn,
    admitted_on: plan.admittedOn,
    contract_signed_on: isSigned ? signedOn : null,
    entered_on: isSigned ? signedOn : null,
    suspended_since: suspendedSince,
    planned_return_on: plannedReturnOn,
    exited_on: exit ? until : null,
    exit_reason_code: exit?.reasonCode ?? null,
    exit_class: exit?.exitClass ?? null,
    exit_proof_state: exit?.proofState ?? null,
    last_meeting_on: meetings.lastMeetingOn,
    last_contact_on: meetings.lastContactOn,
    next_meeting_at: meetings.nextMeetingAt,
    current_step_id: steps.currentStepId,
    last_step_ended_on: steps.lastEndedOn,
    entry_commune_code: person.commune.code,
    entry_is_in_qpv: person.isInQpv,
    entry_sex: person.sex,
    entry_age: ageAt(person.birthDate, plan.admittedOn),
    prescriber_organisation_id: referral.senderId,
    created_at: `${plan.admittedOn}T16:00:00Z`,
    created_by: setting.managerId,
    updated_at: `${until}T16:00:00Z`,
    version: 1,
  })
  addAssignment(setting, random, id, plan, exit ? until : null)
  tellPathway(setting, random, id, {
    admittedOn: plan.admittedOn,
    signedOn: isSigned ? signedOn : null,
    suspendedSince,
    exitedOn: exit ? until : null,
  })
  if (suspendedSince && plannedReturnOn)
    addSuspension(setting, random, {
      pathwayId: id,
      personId: person.id,
      referentId: referent.id,
      since: suspendedSince,
      plannedReturnOn,
    })
  if (isOpen) {
    const owner = {
      personId: person.id,
      pathwayId: id,
      ownerId: referent.id,
      subjectKind: 'pathway' as const,
      subjectId: id,
    }
    if (!isSigned)
      addDeadline(setting, random, { ...owner, rule: 'contract-signature', basisOn: plan.admittedOn })
    if (state === 'active')
      addDeadline(setting, random, {
        ...owner,
        rule: 'monthly-meeting',
        basisOn: meetings.lastMeetingOn ?? signedOn,
        plannedOn: meetings.nextMeetingAt && localDate(meetings.nextMeetingAt, setting.timeZone),
      })
    if (state === 'active' && !steps.currentStepId)
      addDeadline(setting, random, {
        ...owner,
        rule: 'no-current-step',
        basisOn: steps.lastEndedOn ?? signedOn,
      })
  }
  return exit ? until : null
}

/** Months of follow-up: about 20 on average, a quarter leave within eight. */
const lengthOf = (random: Random): number =>
  random.weighted([
    [random.int(60, 240), 24],
    [random.int(241, 720), 48],
    [random.int(721, 1300), 28],
  ])

const addAssignment = (
  setting: DemoSetting,
  random: Random,
  pathwayId: string,
  plan: EpisodePlan,
  exitedOn: CalendarDate | null,
): void => {
  const { rows } = setting
  const at = `${plan.admittedOn}T16:00:00Z`
  rows.add('pathways.referent_assignment', {
    id: demoId(random, Date.parse(plan.admittedOn)),
    pathway_id: pathwayId,
    member_id: plan.referent.id,
    starts_on: plan.admittedOn,
    ends_on: exitedOn,
    assigned_by: setting.managerId,
    assigned_at: at,
  })
  // The follow-up of an exit goes on for six months; then the file leaves the referent's sight.
  const endsOn = exitedOn ? addDays(exitedOn, 215) : null
  rows.add('people.follower', {
    id: demoId(random, Date.parse(plan.admittedOn)),
    person_id: plan.person.id,
    member_id: plan.referent.id,
    organisation_id: plan.referent.organisationId,
    role: 'referent',
    starts_on: plan.admittedOn,
    ends_on: endsOn,
    granted_by: setting.managerId,
    granted_at: at,
  })
}

interface PathwayStory {
  readonly admittedOn: CalendarDate
  readonly signedOn: CalendarDate | null
  readonly suspendedSince: CalendarDate | null
  readonly exitedOn: CalendarDate | null
}

const tellPathway = (setting: DemoSetting, random: Random, pathwayId: string, story: PathwayStory): void => {
  const tell = (move: string, from: string | null, to: string, on: CalendarDate | null) => {
    if (!on) return
    setting.rows.add('pathways.transition', {
      id: demoId(random, Date.parse(on)),
      subject_kind: 'pathway',
      subject_id: pathwayId,
      move,
      from_state: from,
      to_state: to,
      effective_on: on,
      at: `${on}T16:00:00Z`,
      by_member_id: setting.managerId,
    })
  }
  tell('admit', null, 'validated', story.admittedOn)
  tell('sign', 'validated', 'active', story.signedOn)
  tell('suspend', 'active', 'suspended', story.suspendedSince)
  tell('exit', story.signedOn ? 'active' : 'validated', 'exited', story.exitedOn)
}

/** Whether a person who left comes back for a new episode, and when. */
export const returnDate = (
  random: Random,
  exitedOn: CalendarDate,
  today: CalendarDate,
): CalendarDate | null => {
  const day = workday(addDays(exitedOn, random.int(120, 420)))
  return random.chance(0.06) && daysBetween(day, today) > 40 ? day : null
}
