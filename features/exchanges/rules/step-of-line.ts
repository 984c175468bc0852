import type { CalendarDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'

/** Our type for what a file names otherwise. */
export const noType = 'other'

/** The texts of a step's line, dates as `YYYY-MM-DD`. */
export type StepTexts = Readonly<Record<string, string>>

interface StepOfLine {
  readonly label: string
  readonly state: 'proposed' | 'ongoing' | 'done'
  readonly proposedOn: CalendarDate
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly startedOn: CalendarDate | null
  readonly endedOn: CalendarDate | null
  readonly place: string | null
  readonly outcome: string | null
}

/**
 * What the file says of a step, on the day it is read: realised, or begun and its end passed, it is done; begun, it
 * is ongoing; else it is a proposal. The end of a step that still runs is a planned one. `keepsType`: the type that the
 * file names is none of ours, so that its words are kept in the title.
 */
export const stepOfLine = (texts: StepTexts, today: CalendarDate, keepsType = false): StepOfLine => {
  const { stepProposedOn, stepPlannedStartOn, stepStartedOn, stepEndedOn, stepDoneOn } = texts
  const startedOn = stepStartedOn && stepStartedOn <= today ? stepStartedOn : null
  const endPassed = startedOn && stepEndedOn && stepEndedOn < today ? stepEndedOn : undefined
  const endedOn = (stepDoneOn && stepDoneOn <= today ? stepDoneOn : endPassed) ?? null
  const proposed = stepProposedOn ?? stepStartedOn ?? stepPlannedStartOn ?? today
  const title = texts.stepLabel ?? texts.stepCode ?? ''
  const told = keepsType && texts.stepType !== title ? texts.stepType : undefined
  return {
    label: `${title}${told ? ` (${told})` : ''}`.slice(0, 200),
    state: endedOn ? 'done' : startedOn ? 'ongoing' : 'proposed',
    proposedOn: proposed > today ? today : proposed,
    startsOn: stepPlannedStartOn ?? stepStartedOn ?? null,
    endsOn: stepEndedOn ?? null,
    startedOn: startedOn ?? endedOn,
    endedOn,
    place: texts.stepPlace ?? null,
    outcome: texts.stepDetails ?? null,
  }
}

/** The same action of the same pathway, whatever became of it since. */
export const stepKey = (pathwayId: string, texts: StepTexts): string =>
  [
    'step',
    pathwayId,
    nameKey(texts.stepLabel ?? texts.stepCode ?? ''),
    texts.stepProposedOn ?? texts.stepStartedOn ?? '',
  ].join('|')
