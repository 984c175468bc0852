import { askedBy, missingOf } from '#features/funding/rules/check-answers.ts'
import type { FormItem } from '#features/funding/rules/form-items.ts'
import { formOn } from '#features/funding/rules/forms.ts'
import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { addDeadline } from './deadlines.ts'
import type { DemoParticipation } from './funding.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

type Moment = 'entry' | 'exit' | 'month-6'

/** Most questionnaires came in time; recent ones wait, few of the others lack an answer. */
export const addFundingForms = (setting: DemoSetting, random: Random, one: DemoParticipation): void => {
  const { today } = setting
  const hadJob = ask(setting, random, one, {
    moment: 'entry',
    basisOn: one.enteredOn,
    at: addDays(one.enteredOn, 1),
    wait: 10,
  })
  if (one.exitedOn === null) return
  ask(setting, random, one, { moment: 'exit', basisOn: one.exitedOn, at: addDays(one.exitedOn, 6), wait: 14 })
  const later = addMonths(one.exitedOn, 6)
  if (addMonths(one.exitedOn, 5) <= today)
    ask(setting, random, one, {
      ...{ moment: 'month-6', basisOn: one.exitedOn, at: addDays(later, 2), wait: 12, hadJob },
    })
  else keepAsking(setting, random, one, 'month-6', one.exitedOn)
}

interface Asked {
  readonly moment: Moment
  readonly basisOn: CalendarDate
  /** The day on which it was collected, when it was. */
  readonly at: CalendarDate
  /** Days during which it is ordinary that it still waits. */
  readonly wait: number
  /** Whether she had a job at the entry: it decides what is asked at six months. */
  readonly hadJob?: boolean
}

const ask = (setting: DemoSetting, random: Random, one: DemoParticipation, asked: Asked): boolean => {
  const isRecent = addDays(asked.at, asked.wait) > setting.today
  const fate = random.weighted<'whole' | 'partly' | 'none'>(
    isRecent
      ? [
          ['whole', 50],
          ['partly', 10],
          ['none', 40],
        ]
      : [
          ['whole', 196],
          ['partly', 1],
          ['none', 1],
        ],
  )
  const isCollected = fate !== 'none' && asked.at <= setting.today
  if (!isCollected || fate === 'partly') keepAsking(setting, random, one, asked.moment, asked.basisOn)
  return isCollected && fill(setting, random, one, asked, fate === 'partly')
}

const rulesOf = {
  entry: ['funding-entry'],
  exit: ['funding-exit', 'funding-exit-desk'],
  'month-6': ['funding-month-6'],
} as const

const keepAsking = (
  setting: DemoSetting,
  random: Random,
  { id, personId, pathwayId, referentId }: DemoParticipation,
  moment: Moment,
  basisOn: CalendarDate,
): void => {
  for (const rule of rulesOf[moment])
    addDeadline(setting, random, {
      ...{ rule, subjectKind: 'participation', subjectId: id, basisOn },
      ...{ personId, pathwayId, ownerId: referentId },
    })
}

/** Whether the form says that she has a job. */
const fill = (
  { rows }: DemoSetting,
  random: Random,
  one: DemoParticipation,
  { moment, at, hadJob = false }: Asked,
  isPartial: boolean,
): boolean => {
  const form = formOn(moment, at)
  const captured = { captured_at: `${at}T10:30:00Z`, captured_by: one.referentId }
  const id = demoId(random, Date.parse(at))
  const answers = form.items
    .filter((item) => item.required || random.chance(0.8))
    .slice(isPartial ? 2 : 0)
    .map((item) => ({ item, state: stateOf(random) }))
  const answered = new Set(answers.map(({ item }) => item.code))
  rows.add('funding.questionnaire', {
    ...{ id, participation_id: one.id, person_id: one.personId, moment, form_version: form.version },
    ...{ collected_on: at, first_captured_at: captured.captured_at, ...captured },
    ...{ missing_items: missingOf(form, answered), asked_items: askedBy(form), version: 2 },
    answered_sensitive: answers.flatMap(({ item }) => (item.isSensitive ? item.code : [])),
  })
  let hasJob = false
  for (const { item, state } of answers) {
    const answer = { questionnaire_id: id, item_code: item.code, state }
    const value: string | null =
      state === 'value' ? codeFor(random, item, moment, item.code === 'improved' ? hadJob : hasJob) : null
    if (item.code === 'status') hasJob = value === 'employed' || value === 'self-employed'
    if (item.isSensitive)
      rows.add('funding.sensitive_answer', {
        ...{ id: demoId(random, Date.parse(at)), ...answer, value, ...captured },
      })
    else
      rows.add('funding.answer', { ...answer, value, first_captured_at: captured.captured_at, ...captured })
  }
  return hasJob
}

const stateOf = (random: Random) =>
  random.weighted<'value' | 'declined' | 'unreachable'>([
    ['value', 96],
    ['declined', 3],
    ['unreachable', 1],
  ])

const statuses: Readonly<Record<Moment, readonly (readonly [string, number])[]>> = {
  entry: [
    ['unemployed', 64],
    ['unemployed-unregistered', 7],
    ['inactive', 17],
    ['inactive-education', 2],
    ['employed', 9],
    ['self-employed', 1],
  ],
  exit: [
    ['employed', 42],
    ['self-employed', 3],
    ['unemployed', 38],
    ['inactive-education', 6],
    ['inactive', 11],
  ],
  'month-6': [
    ['employed', 45],
    ['self-employed', 3],
    ['unemployed', 36],
    ['inactive-education', 4],
    ['inactive', 12],
  ],
}

/** Questions whose « sans objet » is the answer of who has no job, or of who has one. */
const aboutJob: Readonly<Record<string, 'with-job' | 'without-job'>> = {
  jobless: 'without-job',
  contract: 'with-job',
  'working-time': 'with-job',
  improved: 'with-job',
}

/** Answers of one form that hold together: who has a job has a contract, who has none has been without for some time. */
const codeFor = (random: Random, { choices, code }: FormItem, moment: Moment, hasJob: boolean): string => {
  const codes = choices.map((choice) => choice.code)
  if (code === 'status') return random.weighted(statuses[moment])
  const about = aboutJob[code]
  if (about)
    // A few contradict each other: the fund manager finds them among the inconsistencies.
    return ((about === 'with-job') === hasJob) === random.chance(0.995)
      ? random.pick(codes.filter((one) => one !== 'none'))
      : 'none'
  if (code === 'informed') return 'yes'
  if (codes.length === 2 && codes.includes('no')) return random.chance(0.25) ? 'yes' : 'no'
  return random.pick(codes)
}
