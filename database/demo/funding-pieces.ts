import { addDays, addMonths, type CalendarDate, daysBetween } from '#kernel/dates.ts'
import { earlier } from './calendar.ts'
import type { Row } from './insert-rows.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

/** Minutes of one day of a step, and how far back presences were noted day by day. */
const dayMinutes = 420
const monthsTold = 30

/** What a control looks for: presences of the steps, proofs that cover an entry, and what was checked of last year. */
export const addFundingPieces = (setting: DemoSetting, random: Random, fundManagerId: string): void => {
  const since = addMonths(setting.today, -monthsTold)
  for (const step of setting.rows.of('pathways.step'))
    if (step.started_on && String(step.started_on) >= since && random.chance(0.995))
      addPresences(setting, random, step)
  const proofs = Map.groupBy(setting.rows.of('people.criterion_proof'), ({ person_id }) => String(person_id))
  const criteria = new Map(setting.rows.of('people.criterion').map((row) => [String(row.person_id), row]))
  for (const one of setting.rows.of('funding.participation')) {
    const criterion = criteria.get(String(one.person_id))
    const isCovered = proofs
      .get(String(one.person_id))
      ?.some(({ valid_until }) => String(valid_until) >= String(one.entered_on))
    if (criterion && !isCovered && random.chance(0.985)) renewProof(setting, random, criterion, one)
    if (one.exited_on) addChecks(setting, random, one, fundManagerId)
  }
}

const addPresences = (setting: DemoSetting, random: Random, step: Row): void => {
  const startsOn = String(step.started_on)
  const endsOn = earlier(String(step.ended_on ?? setting.today), setting.today)
  const minutes = Number(step.done_minutes)
  const days = Math.min(Math.ceil(minutes / dayMinutes), daysBetween(startsOn, endsOn) + 1)
  for (let at = 0; at < days; at += 1) {
    const day = addDays(startsOn, Math.floor((at * (daysBetween(startsOn, endsOn) + 1)) / days))
    setting.rows.add('pathways.attendance', {
      ...{ id: demoId(random, Date.parse(day)), step_id: step.id, day, half: 'day', presence: 'present' },
      ...{ minutes: Math.min(dayMinutes, Math.floor(minutes / days)), recorded_at: `${day}T17:00:00Z` },
    })
  }
}

const renewProof = (setting: DemoSetting, random: Random, criterion: Row, participation: Row): void => {
  const receivedOn = addDays(String(participation.entered_on), -random.int(0, 20))
  const validUntil = addMonths(receivedOn, 3)
  const kind = 'Attestation France Travail'
  setting.rows.add('people.criterion_proof', {
    ...{ id: demoId(random, Date.parse(receivedOn)), criterion_id: criterion.id },
    ...{ person_id: criterion.person_id, kind, received_on: receivedOn, valid_until: validUntil },
    ...{ recorded_by: setting.entryDeskId, recorded_at: `${receivedOn}T09:00:00Z` },
  })
  const isLater = String(criterion.proof_received_on ?? '') < receivedOn
  if (isLater)
    setting.rows.change('people.criterion', String(criterion.id), {
      ...{ proof_kind: kind, proof_received_on: receivedOn, valid_until: validUntil },
    })
}

/** Most pieces of who left were looked at by the fund manager; one contract was refused in a while. */
const addChecks = (setting: DemoSetting, random: Random, participation: Row, fundManagerId: string): void => {
  const { rows } = setting
  const forms = rows
    .of('funding.questionnaire')
    .filter((one) => one.participation_id === participation.id && String(one.missing_items) === '')
  const signed = rows
    .of('funding.stay')
    .filter((one) => one.participation_id === participation.id)
    .map((one) => rows.of('pathways.pathway').find(({ id }) => id === one.pathway_id))
    .map((one) => String(one?.contract_signed_on ?? ''))
    .filter(Boolean)
    .toSorted()
  const mark = (code: string, givenOn: CalendarDate): void => {
    if (!random.chance(0.8)) return
    const isRefused = code === 'engagement' && random.chance(0.006)
    rows.add('funding.piece_mark', {
      ...{ id: demoId(random, Date.parse(givenOn)), participation_id: participation.id, piece_code: code },
      ...{ kind: isRefused ? 'refused' : 'checked', given_on: givenOn },
      reason: isRefused ? 'Signature de la personne absente de l’exemplaire gardé' : null,
      ...{ marked_by: fundManagerId, marked_at: `${setting.today}T08:00:00Z` },
    })
  }
  if (signed[0]) mark('engagement', signed[0])
  for (const form of forms) mark(`${String(form.moment)}-form`, String(form.collected_on))
}
