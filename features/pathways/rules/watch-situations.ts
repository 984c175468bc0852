import { addMonths, type CalendarDate, daysBetween } from '#kernel/dates.ts'
import type { ListedCode } from './dated-list.ts'

export const watchSource: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source: 'Situations observées à la sortie et six mois après (FSE+), rythme M1, M3, M6 de la consolidation',
  verifiedOn: null,
}

/**
 * What is observed at a dated moment. `unreachable` is an answer of its own, chosen after traced attempts;
 * a moment that nobody watched has no code at all. `declined` is the person's right.
 */
export const watchSituations: readonly (ListedCode & { readonly inEmployment: boolean | null })[] = [
  { code: 'same-job', label: 'Toujours dans cet emploi', english: 'Still in this job', inEmployment: true },
  { code: 'other-job', label: 'Dans un autre emploi', english: 'In another job', inEmployment: true },
  { code: 'self-employed', label: 'À son compte', english: 'Self-employed', inEmployment: true },
  { code: 'training', label: 'En formation', english: 'In training', inEmployment: false },
  { code: 'jobless', label: 'Sans emploi, en recherche', english: 'Jobless, searching', inEmployment: false },
  {
    code: 'inactive',
    label: 'Sans emploi, ne cherche pas',
    english: 'Jobless, not searching',
    inEmployment: false,
  },
  { code: 'unreachable', label: 'Injoignable', english: 'Unreachable', inEmployment: null },
  {
    code: 'declined',
    label: 'Ne souhaite pas répondre',
    english: 'Prefers not to answer',
    inEmployment: null,
  },
]

export const watchChannels: readonly ListedCode[] = [
  { code: 'phone', label: 'Appel', english: 'Call' },
  { code: 'sms', label: 'SMS', english: 'Text message' },
  { code: 'email', label: 'Courriel', english: 'E-mail' },
  { code: 'letter', label: 'Courrier', english: 'Letter' },
  { code: 'visit', label: 'Rencontre', english: 'Meeting' },
  { code: 'employer', label: 'Par l’employeur', english: 'Through the employer' },
]

/** Someone is unreachable after three traced attempts by two channels (proposal, setting of the protocol). */
const unreachableAfter = { attempts: 3, channels: 2 } as const

export const maySayUnreachable = (attempts: readonly { readonly channel: string }[]): boolean =>
  attempts.length >= unreachableAfter.attempts &&
  new Set(attempts.map((attempt) => attempt.channel)).size >= unreachableAfter.channels

/** A point is observed from a month before its day: sooner, what is seen is not yet what became of her then. */
export const observableFrom = (dueOn: CalendarDate): CalendarDate => addMonths(dueOn, -1)

/** A refusal to answer, or nobody reached, may be said at any time: neither is a situation at that moment. */
export const isSituation = (code: string): boolean =>
  watchSituations.some((one) => one.code === code && one.inEmployment !== null)

/** One call answers the points of one person that fall due within a month of each other. */
const oneCallDays = 31
/** Points that a call answers beside its own: never as many in the lives that we know. */
export const mostPointsOfACall = 4

/** The other points that what is said of `watch` answers too, the nearest due first. */
export const answeredTogether = <W extends { readonly id: string; readonly dueOn: CalendarDate }>(
  watch: W,
  ofThePerson: readonly W[],
): readonly W[] => {
  const distance = (one: W) => Math.abs(daysBetween(watch.dueOn, one.dueOn))
  return ofThePerson
    .filter((one) => one.id !== watch.id && distance(one) <= oneCallDays)
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, mostPointsOfACall)
}
