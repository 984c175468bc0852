import type { CalendarDate } from '#kernel/dates.ts'

/** An episode as another tool tells it. */
export interface EpisodeDates {
  readonly admittedOn: CalendarDate
  readonly contractSignedOn: CalendarDate | null
  readonly exitedOn: CalendarDate | null
  readonly lastMeetingOn: CalendarDate | null
}

interface Problem {
  readonly field: keyof EpisodeDates
  readonly code: 'date-in-the-future' | 'before-admission' | 'exit-before-contract' | 'after-exit'
}

/** What its dates may not say: V2 of the field notes (an exit neither before the contract nor to come), and their order. */
export const episodeProblems = (episode: EpisodeDates, today: CalendarDate): Problem[] => {
  const { admittedOn, contractSignedOn, exitedOn, lastMeetingOn } = episode
  const problems: Problem[] = []
  for (const field of ['admittedOn', 'contractSignedOn', 'exitedOn', 'lastMeetingOn'] as const)
    if ((episode[field] ?? '') > today) problems.push({ field, code: 'date-in-the-future' })
  if (contractSignedOn && contractSignedOn < admittedOn)
    problems.push({ field: 'contractSignedOn', code: 'before-admission' })
  if (exitedOn && exitedOn < (contractSignedOn ?? admittedOn))
    problems.push({ field: 'exitedOn', code: 'exit-before-contract' })
  if (lastMeetingOn && lastMeetingOn < admittedOn)
    problems.push({ field: 'lastMeetingOn', code: 'before-admission' })
  if (lastMeetingOn && exitedOn && lastMeetingOn > exitedOn)
    problems.push({ field: 'lastMeetingOn', code: 'after-exit' })
  return problems
}

type Span = Pick<EpisodeDates, 'admittedOn' | 'exitedOn'>

/** Two episodes of one person in one scheme never run together; one may begin on the day on which the other ended. */
export const runTogether = (one: Span, other: Span): boolean =>
  one.admittedOn < (other.exitedOn ?? '9999-12-31') && other.admittedOn < (one.exitedOn ?? '9999-12-31')

/** The state that these dates give: an exit ends it, a contract makes it active. */
export const stateOfEpisode = ({ exitedOn, contractSignedOn }: EpisodeDates) =>
  exitedOn ? 'exited' : contractSignedOn ? 'active' : 'validated'
