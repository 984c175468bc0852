import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { addWaitingApplication } from './applications.ts'
import { earlier, workday } from './calendar.ts'
import { addEpisode, type Referent, returnDate } from './episodes.ts'
import { type DemoPerson, identityColumns, makePerson } from './people.ts'
import { demoId, type Random } from './random.ts'
import { addReferral } from './referrals.ts'
import type { DemoSetting } from './setting.ts'

export interface LifeSize {
  readonly people: number
  readonly years: number
}

// In turn, not drawn: whatever the seed, somebody waits at each stage of the entry.
const recentFates = [
  'sent',
  'applying',
  'admitted',
  'sent',
  'applying',
  'refused',
  'sent',
  'applying',
] as const
const waitingStates = ['eligibility-checked', 'first-meeting-set', 'received'] as const

/** Several years of a PLIE: prescriptions sent, refused or waiting, pathways begun, ended, begun again. */
export const addLife = (
  setting: DemoSetting,
  random: Random,
  referents: readonly (Referent & { readonly weight: number })[],
  size: LifeSize,
): void => {
  const firstDay = addMonths(setting.today, -12 * size.years)
  const days = size.years * 365
  let recent = 0
  let waiting = 0
  for (let number = 1; number <= size.people; number += 1) {
    const share = number / size.people
    const day = workday(addDays(firstDay, Math.floor(share * (days - 14)) + random.int(0, 9)))
    const person = makePerson(random, day, setting.communes, setting.quarters, number)
    const isRecent = day > addDays(setting.today, -40)
    if (isRecent) recent += 1
    const fate = isRecent
      ? recentFates[recent % recentFates.length]
      : random.weighted([
          ['admitted', 89],
          ['refused', 11],
        ])
    if (fate === 'admitted') addFollowed(setting, random, referents, person, day)
    else if (fate === 'sent')
      addReferral(setting, random, {
        person,
        outcome: 'sent',
        decidedOn: workday(addDays(setting.today, -random.int(1, 16))),
      })
    else if (fate === 'applying') {
      addPerson(setting, random, person, earlier(day, addDays(setting.today, -19)))
      const state = waitingStates[waiting % waitingStates.length] ?? 'received'
      addWaitingApplication(setting, random, person, state)
      waiting += 1
    } else addReferral(setting, random, { person, outcome: 'refused', decidedOn: day })
  }
}

const addFollowed = (
  setting: DemoSetting,
  random: Random,
  referents: readonly (Referent & { readonly weight: number })[],
  person: DemoPerson,
  day: CalendarDate,
): void => {
  addPerson(setting, random, person, day)
  let admittedOn: CalendarDate | null = day
  let episode = 1
  while (admittedOn) {
    const referent = random.weighted(referents.map((one) => [one, one.weight] as const))
    const exitedOn: CalendarDate | null = addEpisode(setting, random, {
      person,
      admittedOn,
      episode,
      referent,
    })
    admittedOn = exitedOn ? returnDate(random, exitedOn, setting.today) : null
    episode += 1
  }
}

export const addPerson = (
  setting: DemoSetting,
  random: Random,
  person: DemoPerson,
  day: CalendarDate,
): void => {
  const { rows } = setting
  const at = `${day}T09:00:00Z`
  rows.add('people.person', {
    id: person.id,
    reason: 'participant',
    ...identityColumns(person),
    is_in_qpv: person.isInQpv,
    qpv_code: person.qpvCode,
    qpv_proof: person.isInQpv ? 'address-proof' : null,
    languages: person.languages,
    household: person.household,
    dependent_children: person.children,
    has_driving_licence: person.hasLicence,
    target_rome_code: person.job.rome,
    target_job: person.job.title,
    created_at: at,
    created_by: setting.entryDeskId,
    updated_at: at,
    version: 1,
  })
  addCriterion(setting, random, person, day)
  rows.add('people.notice', {
    id: demoId(random, Date.parse(day)),
    person_id: person.id,
    notice_code: 'participant',
    notice_version: '2026-1',
    channel: 'in-person',
    given_on: day,
    given_by: setting.entryDeskId,
  })
}

const addCriterion = (setting: DemoSetting, random: Random, person: DemoPerson, day: CalendarDate): void => {
  const criterion = demoId(random, Date.parse(day))
  const [kind, at] = ['Attestation France Travail', `${day}T09:00:00Z`]
  const proof = random.chance(0.8) ? { received_on: day, valid_until: addMonths(day, 3) } : null
  setting.rows.add('people.criterion', {
    id: criterion,
    person_id: person.id,
    code: 'plie-long-unemployed',
    declared_on: day,
    valid_until: proof?.valid_until ?? null,
    proof_kind: proof && kind,
    proof_received_on: proof && day,
    recorded_by: setting.entryDeskId,
    recorded_at: at,
    rule_version: 'plie-local',
    proof_awaits_check: false,
  })
  if (!proof) return
  setting.rows.add('people.criterion_proof', {
    ...{ id: demoId(random, Date.parse(day)), criterion_id: criterion, person_id: person.id, kind, ...proof },
    ...{ recorded_by: setting.entryDeskId, recorded_at: at },
  })
}
