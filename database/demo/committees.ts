import type { DecisionReason } from '#features/pathways/contract.ts'
import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { addDecidedApplication } from './applications.ts'
import { earlier, workday } from './calendar.ts'
import { addPerson } from './life.ts'
import { makePerson } from './people.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface NotAdmitted {
  readonly move: 'refuse' | 'defer'
  readonly reasonCode: DecisionReason
  readonly reasonText: string | null
  readonly redirection: string | null
}

const notAdmitted: readonly NotAdmitted[] = [
  {
    move: 'refuse',
    reasonCode: 'other-support-fits',
    reasonText: 'Les démarches engagées ailleurs se poursuivent',
    redirection: 'Mission locale',
  },
  { move: 'refuse', reasonCode: 'criteria-not-met', reasonText: null, redirection: 'France Travail' },
  { move: 'defer', reasonCode: 'papers-missing', reasonText: null, redirection: null },
]

interface Sat {
  readonly sessionId: string
  readonly heldOn: CalendarDate
}

/** Two sittings held and one to come, each with what the life of the demo gives it. Says which were held. */
export const addCommittees = (
  setting: DemoSetting,
  random: Random,
  memberIds: readonly string[],
): readonly Sat[] => {
  const held = [-49, -14].map((days, rank) => {
    const heldOn = dayOfEntries(setting, addDays(setting.today, days))
    const sessionId = addSession(setting, random, heldOn, memberIds)
    const admitted = setting.rows
      .of('pathways.application')
      .filter((one) => one.state === 'admitted' && one.decided_on === heldOn)
    for (const { id, person_id } of admitted) {
      const [entry] = setting.rows.of('pathways.pathway').filter((one) => one.application_id === id)
      addLine(
        setting,
        random,
        { sessionId, heldOn, applicationId: String(id), personId: String(person_id) },
        {
          move: 'admit',
          referent_id: entry?.referent_id ?? null,
          pathway_id: entry?.id ?? null,
        },
      )
    }
    for (const [at, decision] of notAdmitted.entries())
      addNotAdmitted(setting, random, { sessionId, heldOn }, decision, 9000 + rank * 10 + at)
    return { sessionId, heldOn }
  })
  const nextOn = workday(addDays(setting.today, 10))
  const sessionId = addSession(setting, random, nextOn, memberIds)
  for (const { id, person_id } of setting.rows
    .of('pathways.application')
    .filter((one) => one.state === 'eligibility-checked'))
    addLine(setting, random, {
      ...{ sessionId, heldOn: setting.today },
      ...{ applicationId: String(id), personId: String(person_id) },
    })
  return held
}

/** The day of the last entry before this one: those that it decided are on the agenda of that day. */
const dayOfEntries = (setting: DemoSetting, latest: CalendarDate): CalendarDate => {
  const days = setting.rows
    .of('pathways.application')
    .filter((one) => one.state === 'admitted' && String(one.decided_on) <= latest)
    .map((one) => String(one.decided_on))
  return days.toSorted().at(-1) ?? workday(latest)
}

const addSession = (
  setting: DemoSetting,
  random: Random,
  heldOn: CalendarDate,
  memberIds: readonly string[],
): string => {
  const { rows, today, entryDeskId } = setting
  const id = demoId(random, Date.parse(heldOn))
  rows.add('committee.session', {
    id,
    scheme_id: setting.schemeId,
    held_on: heldOn,
    starts_at: '09:30',
    place: 'Maison de l’emploi, salle du premier étage',
    quorum_percent: 50,
    created_at: `${earlier(addDays(heldOn, -15), today)}T09:00:00Z`,
    created_by: entryDeskId,
    version: 1,
  })
  for (const [rank, member_id] of memberIds.entries())
    rows.add('committee.attendance', {
      session_id: id,
      member_id,
      // The last one sent her apologies.
      is_present: heldOn > today ? null : rank < memberIds.length - 1,
    })
  return id
}

interface Line extends Sat {
  readonly applicationId: string
  readonly personId: string
}

// The rows of a table have the same columns.
const noReason = { reason_code: null, reason_text: null, deferred_until: null, redirection: null }

const addLine = (
  setting: DemoSetting,
  random: Random,
  { sessionId, heldOn, applicationId, personId }: Line,
  decision?: Readonly<Record<string, unknown>>,
): void => {
  const { rows, entryDeskId } = setting
  const id = demoId(random, Date.parse(heldOn))
  const number = rows.of('committee.agenda_item').filter((one) => one.session_id === sessionId).length + 1
  rows.add('committee.agenda_item', {
    ...{ id, session_id: sessionId, number, application_id: applicationId, person_id: personId },
    ...{ added_at: `${earlier(addDays(heldOn, -15), setting.today)}T09:00:00Z`, added_by: entryDeskId },
  })
  if (decision)
    rows.add('committee.decision', {
      ...{ id: demoId(random, Date.parse(heldOn)), item_id: id },
      ...{ ...noReason, referent_id: null, pathway_id: null, ...decision },
      ...{ decided_by: entryDeskId, decided_at: `${heldOn}T09:00:00Z` },
    })
}

const addNotAdmitted = (
  setting: DemoSetting,
  random: Random,
  sat: Sat,
  decision: NotAdmitted,
  number: number,
): void => {
  const receivedOn = workday(addDays(sat.heldOn, -24))
  const person = makePerson(random, receivedOn, setting.communes, setting.quarters, number)
  addPerson(setting, random, person, receivedOn)
  const { move, reasonCode, reasonText, redirection } = decision
  const deferredUntil = move === 'defer' ? addMonths(sat.heldOn, 2) : null
  const applicationId = addDecidedApplication(setting, random, {
    ...{ person, receivedOn, decidedOn: sat.heldOn, decision: { ...decision, deferredUntil } },
  })
  addLine(
    setting,
    random,
    { ...sat, applicationId, personId: person.id },
    {
      ...{ move, reason_code: reasonCode, reason_text: reasonText, redirection },
      deferred_until: deferredUntil,
    },
  )
}
