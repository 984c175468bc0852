import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { earlier, workday } from './calendar.ts'
import { addDeadline } from './deadlines.ts'
import { demoId, type Random } from './random.ts'
import type { DemoRows } from './rows.ts'
import type { DemoSetting } from './setting.ts'
import { type StepModel, stepModels } from './step-models.ts'

interface StepSpan {
  readonly pathwayId: string
  readonly personId: string
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly today: CalendarDate
  readonly referentId: string
  readonly isOpen: boolean
  readonly operatorId: (key: string) => string
}

interface StepFacts {
  readonly currentStepId: string | null
  readonly lastEndedOn: CalendarDate | null
  readonly firstStartedOn: CalendarDate | null
}

/** The steps of one pathway from its contract to its end, and what the pathway repeats of them. */
export const addSteps = (setting: DemoSetting, random: Random, span: StepSpan): StepFacts => {
  let cursor = addDays(span.from, random.int(10, 45))
  let facts: StepFacts = { currentStepId: null, lastEndedOn: null, firstStartedOn: null }
  let rank = 0
  while (cursor < span.until) {
    const model = random.pick(stepModels[Math.min(rank, stepModels.length - 1)] ?? [])
    const startsOn = workday(cursor)
    const endsOn = workday(addDays(startsOn, random.int(model.days[0], model.days[1])))
    const before = facts
    facts = addStep(setting, random, span, { model, startsOn, endsOn }, before)
    // A step that never began leaves the time free: the next one is proposed soon after.
    const isHeld = facts.lastEndedOn !== before.lastEndedOn || facts.currentStepId !== before.currentStepId
    const freeFrom = isHeld ? endsOn : addDays(startsOn, 7)
    cursor = addDays(freeFrom, random.chance(0.75) ? random.int(3, 30) : random.int(31, 75))
    rank += random.chance(0.8) ? 1 : 0
  }
  return facts
}

interface Planned {
  readonly model: StepModel
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
}

const addStep = (
  setting: DemoSetting,
  random: Random,
  span: StepSpan,
  planned: Planned,
  facts: StepFacts,
): StepFacts => {
  const { rows } = setting
  const { model, startsOn, endsOn } = planned
  if (startsOn > span.until) return facts
  const runsNow = span.isOpen && endsOn >= span.today
  const state = runsNow
    ? startsOn <= span.today
      ? 'ongoing'
      : random.pick(['accepted', 'prescribed'])
    : random.weighted([
        ['done', 84],
        ['abandoned', 9],
        ['declined', 3],
        ['cancelled-by-person', 4],
      ])
  const isHeld = state === 'done' || state === 'abandoned'
  const endedOn = isHeld ? earlier(endsOn, span.until) : null
  const proposedOn = workday(addDays(startsOn, -random.int(8, 28)))
  const id = demoId(random, Date.parse(proposedOn))
  const share = state === 'done' ? 1 : state === 'ongoing' || state === 'abandoned' ? 0.5 : 0
  rows.add('pathways.step', {
    id,
    pathway_id: span.pathwayId,
    type_code: model.type,
    theme_code: model.theme,
    label: model.label,
    operator_organisation_id: span.operatorId(model.operator),
    operator_email: `contact@${model.operator}.example`,
    state,
    proposed_on: proposedOn,
    starts_on: startsOn,
    ends_on: endsOn,
    started_on: isHeld || state === 'ongoing' ? startsOn : null,
    ended_on: endedOn,
    planned_minutes: model.hours * 60,
    done_minutes: Math.round(model.hours * 60 * share),
    reason_code: state === 'abandoned' || state === 'declined' ? 'other' : null,
    created_at: `${proposedOn}T09:00:00Z`,
    created_by: span.referentId,
    updated_at: `${proposedOn}T09:00:00Z`,
    version: 1,
  })
  addTransitions(rows, random, span, { id, state, proposedOn, startsOn, endedOn })
  const owner = {
    personId: span.personId,
    pathwayId: span.pathwayId,
    ownerId: span.referentId,
    subjectKind: 'step' as const,
    subjectId: id,
  }
  if (state === 'ongoing') addDeadline(setting, random, { ...owner, rule: 'step-end', basisOn: endsOn })
  if (state === 'prescribed')
    addDeadline(setting, random, { ...owner, rule: 'step-answer', basisOn: proposedOn })
  return {
    currentStepId: state === 'ongoing' ? id : facts.currentStepId,
    lastEndedOn: endedOn && endedOn > (facts.lastEndedOn ?? '') ? endedOn : facts.lastEndedOn,
    firstStartedOn: facts.firstStartedOn ?? (isHeld || state === 'ongoing' ? startsOn : null),
  }
}

interface Story {
  readonly id: string
  readonly state: string
  readonly proposedOn: CalendarDate
  readonly startsOn: CalendarDate
  readonly endedOn: CalendarDate | null
}

const addTransitions = (rows: DemoRows, random: Random, span: StepSpan, story: Story): void => {
  const { id, state, proposedOn, startsOn, endedOn } = story
  const tell = (move: string, from: string | null, to: string, on: CalendarDate) =>
    rows.add('pathways.transition', {
      id: demoId(random, Date.parse(on)),
      subject_kind: 'step',
      subject_id: id,
      move,
      from_state: from,
      to_state: to,
      effective_on: on,
      at: `${on}T10:00:00Z`,
      by_member_id: span.referentId,
    })
  tell('prescribe', null, 'prescribed', proposedOn)
  if (state === 'declined') tell('decline', 'prescribed', state, addDays(proposedOn, 3))
  if (state === 'cancelled-by-person') tell('cancel-by-person', 'prescribed', state, addDays(proposedOn, 5))
  if (!['accepted', 'ongoing', 'done', 'abandoned'].includes(state)) return
  tell('accept', 'prescribed', 'accepted', addDays(proposedOn, 4))
  if (state !== 'accepted') tell('start', 'accepted', 'ongoing', startsOn)
  if (endedOn) tell(state === 'done' ? 'finish' : 'abandon', 'ongoing', state, endedOn)
}
