import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { addFundingForms } from './funding-forms.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Episode {
  readonly id: string
  readonly personId: string
  readonly referentId: string
  readonly enteredOn: CalendarDate
  readonly exitedOn: CalendarDate | null
}

export interface DemoParticipation {
  readonly id: string
  readonly personId: string
  readonly enteredOn: CalendarDate
  readonly exitedOn: CalendarDate | null
  /** Of the last stay: who is asked for what is missing. */
  readonly pathwayId: string
  readonly referentId: string
}

/** Entries that nobody took in yet: the fund manager finds them proposed. */
const leftToPropose = 6

/** The operations of two years, with whom they count, in the hands of the fund manager. */
export const addFunding = (setting: DemoSetting, random: Random, fundManagerId: string): void => {
  const year = Number(setting.today.slice(0, 4))
  for (const one of [year - 1, year])
    addOperation(setting, random, { year: one, fundManagerId, isLast: one === year })
}

/** Handed in five months after the end, when that day has come. */
const reportedOn = (year: number, today: CalendarDate): CalendarDate | null => {
  const day: CalendarDate = `${year + 1}-06-12`
  return day <= today ? day : null
}

const addOperation = (
  setting: DemoSetting,
  random: Random,
  operation: { readonly year: number; readonly fundManagerId: string; readonly isLast: boolean },
): void => {
  const { year, fundManagerId, isLast } = operation
  const [startsOn, endsOn] = [`${year}-01-01`, `${year}-12-31`]
  const at = `${addDays(startsOn, 20)}T09:00:00Z`
  const id = demoId(random, Date.parse(at))
  setting.rows.add('funding.operation', {
    id,
    code: `${year}00${String(random.int(1000, 9999))}`,
    label: `Accompagnement renforcé ${year}`,
    programme: 'Programme national FSE+ 2021-2027',
    managing_service: 'Organisme intermédiaire (fictif)',
    starts_on: startsOn,
    ends_on: endsOn,
    scheme_id: setting.schemeId,
    hold_until: null,
    report_sent_on: isLast ? null : reportedOn(year, setting.today),
    created_by: fundManagerId,
    created_at: at,
    updated_at: at,
    version: 1,
  })
  const episodes = episodesOf(setting)
    .filter(({ enteredOn, exitedOn }) => enteredOn <= endsOn && (exitedOn === null || exitedOn >= startsOn))
    .map((one) => ({ ...one, enteredOn: one.enteredOn < startsOn ? startsOn : one.enteredOn }))
    .toSorted((one, other) => one.enteredOn.localeCompare(other.enteredOn))
  const kept = isLast ? episodes.slice(0, -leftToPropose) : episodes
  for (const stays of Map.groupBy(kept, ({ personId }) => personId).values())
    addParticipation(setting, random, { operationId: id, endsOn, fundManagerId, stays })
}

const episodesOf = ({ rows }: DemoSetting): Episode[] =>
  rows.of('pathways.pathway').flatMap((row) =>
    row.entered_on
      ? [
          {
            id: String(row.id),
            personId: String(row.person_id),
            referentId: String(row.referent_id),
            enteredOn: String(row.entered_on),
            exitedOn: row.exited_on ? String(row.exited_on) : null,
          },
        ]
      : [],
  )

const addParticipation = (
  setting: DemoSetting,
  random: Random,
  taken: {
    readonly operationId: string
    readonly endsOn: CalendarDate
    readonly fundManagerId: string
    readonly stays: readonly Episode[]
  },
): void => {
  const { rows, today } = setting
  const [first, last] = [taken.stays[0], taken.stays.at(-1)]
  if (!first || !last) return
  const at = `${first.enteredOn}T10:00:00Z`
  const id = demoId(random, Date.parse(at))
  // An operation that ended took everybody still there out on its last day.
  const endOf = ({ exitedOn }: Episode) =>
    exitedOn !== null && exitedOn <= taken.endsOn ? exitedOn : taken.endsOn < today ? taken.endsOn : null
  const participation = {
    ...{ id, personId: first.personId, pathwayId: last.id, referentId: last.referentId },
    ...{ enteredOn: first.enteredOn, exitedOn: endOf(last) },
  }
  rows.add('funding.participation', {
    id,
    operation_id: taken.operationId,
    person_id: first.personId,
    entered_on: participation.enteredOn,
    exited_on: participation.exitedOn,
    created_by: taken.fundManagerId,
    created_at: at,
  })
  for (const stay of taken.stays)
    rows.add('funding.stay', {
      id: demoId(random, Date.parse(stay.enteredOn)),
      participation_id: id,
      pathway_id: stay.id,
      starts_on: stay.enteredOn,
      ends_on: endOf(stay),
      recorded_by: taken.fundManagerId,
      recorded_at: `${stay.enteredOn}T10:00:00Z`,
    })
  addFundingForms(setting, random, participation)
}
