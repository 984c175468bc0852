import { addDays, type CalendarDate } from '#kernel/dates.ts'

interface StepDates {
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
}

interface PathwayDates {
  readonly admittedOn: CalendarDate
  readonly exitedOn: CalendarDate | null
}

/** V3: a step outside its pathway is a warning, within a tolerance in days (setting of the protocol). */
export const isOutsidePathway = (step: StepDates, pathway: PathwayDates, toleranceDays: number): boolean => {
  const first = addDays(pathway.admittedOn, -toleranceDays)
  const last = pathway.exitedOn ? addDays(pathway.exitedOn, toleranceDays) : null
  const days = [step.startsOn, step.endsOn].filter((day) => day !== null)
  return days.some((day) => day < first || (last !== null && day > last))
}

/** V19: how long after the end of a step its operator still sees the person. */
const operatorDaysAfterEnd = 30

/** Last day on which an operator may open a step: 30 days after its end, no limit while no end is known. */
export const operatorSeesUntil = (step: {
  readonly endsOn: CalendarDate | null
  readonly endedOn: CalendarDate | null
}): CalendarDate | null => {
  const end = step.endedOn ?? step.endsOn
  return end ? addDays(end, operatorDaysAfterEnd) : null
}
