import { addMonths, type CalendarDate } from '#kernel/dates.ts'
import { type ContractNature, contractTypes } from './contract-types.ts'
import { lineOf } from './dated-list.ts'
import { covers, daysWorked, joinPeriods, type WorkPeriod } from './job-spell.ts'

/** A job as the classification needs it. `endedEarlyOn` wins over the planned end. */
export interface JobFacts {
  readonly contractType: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly endedEarlyOn: CalendarDate | null
  /** Minutes a week; null when unknown, which is read as full time. */
  readonly weeklyMinutes: number | null
  readonly partTimeChosen: boolean | null
  readonly partTimeReason: string | null
}

/** Dated choices of the protocol. */
export interface ExitProtocol {
  /** When a hire counts: on the day of a lasting contract, or once six months were worked. */
  readonly counts: 'onHire' | 'atMonth6'
  /** V7: days without mission tolerated between two temporary missions. */
  readonly temporaryGapDays: number
}

export interface Explanation {
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

const fullTimeMinutes = 35 * 60
const monthsOfALastingJob = 6
/** V6: eight months of twelve, 8/12 of a year rounded down. */
const seasonalDays = 243

const endOf = (job: JobFacts): CalendarDate | null => job.endedEarlyOn ?? job.endsOn
const periodOf = (job: JobFacts): WorkPeriod => ({ startsOn: job.startsOn, endsOn: endOf(job) })
export const natureOf = (job: JobFacts): ContractNature =>
  lineOf(contractTypes, job.contractType)?.nature ?? 'fixed-term'

interface Judged {
  readonly job: JobFacts
  /** Every job of the pathway, the judged one included. */
  readonly jobs: readonly JobFacts[]
  readonly exitedOn: CalendarDate
  readonly ageAtExit: number | null
  readonly protocol: ExitProtocol
}

/** Why the length of the job is not enough; nothing when it is. */
export const lengthObjection = (judged: Judged): Explanation | undefined => {
  const { job, jobs, protocol, exitedOn } = judged
  const nature = natureOf(job)
  const sameNature = jobs.filter((other) => natureOf(other) === nature).map(periodOf)
  const spell = (gapDays: number) =>
    joinPeriods(sameNature, gapDays).find((one) => one.endsOn === null || one.endsOn >= job.startsOn)
  const lasts = (gapDays: number, months: number) => {
    const found = spell(gapDays)
    return found !== undefined && covers(found, months)
  }
  if (nature === 'integration') return { code: 'integration-job' }
  if (nature === 'intermediary-association') return intermediaryObjection(judged, lasts(0, 24))
  if (nature === 'seasonal') {
    const last = endOf(job) ?? exitedOn
    const days = daysWorked(sameNature, addMonths(last, -12), last)
    return days >= seasonalDays ? undefined : { code: 'seasonal-too-short', params: { days } }
  }
  const months = job.contractType === 'emploi-avenir' ? 12 : monthsOfALastingJob
  const gap = nature === 'temporary' ? protocol.temporaryGapDays : 0
  return lasts(gap, months) ? undefined : { code: `${nature}-too-short`, params: { months } }
}

/** Intermediary association: 55 and over, more than two years in it, a third of full time or more. */
const intermediaryObjection = ({ job, ageAtExit }: Judged, twoYears: boolean): Explanation | undefined => {
  if (ageAtExit === null || ageAtExit < 55) return { code: 'association-age' }
  if (!twoYears) return { code: 'association-years' }
  return (job.weeklyMinutes ?? fullTimeMinutes) * 3 >= fullTimeMinutes
    ? undefined
    : { code: 'association-time' }
}

/** V8: below half time, the choice and its reason are asked for; above, part time must not have been suffered. */
export const partTimeObjection = (job: JobFacts): Explanation | undefined => {
  const minutes = job.weeklyMinutes ?? fullTimeMinutes
  if (minutes >= fullTimeMinutes || natureOf(job) === 'intermediary-association') return undefined
  if (minutes * 2 >= fullTimeMinutes)
    return job.partTimeChosen === false ? { code: 'part-time-not-chosen' } : undefined
  return job.partTimeChosen === true && job.partTimeReason ? undefined : { code: 'part-time-below-half' }
}

/** The first day on which the protocol lets the hire count. */
export const countsFrom = (job: JobFacts, protocol: ExitProtocol): CalendarDate =>
  protocol.counts === 'onHire' ? job.startsOn : addMonths(job.startsOn, monthsOfALastingJob)
