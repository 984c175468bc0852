import { addMonths, type CalendarDate } from '#kernel/dates.ts'

interface RequestDelay {
  readonly validFrom: CalendarDate
  readonly months: number
  readonly extendedMonths: number
  readonly source: string
  readonly verifiedOn: CalendarDate | null
}

/** No request of these articles was received before they applied. */
export const firstRequestDay: CalendarDate = '2018-05-25'

/** How long the territory has to answer a request on personal data. */
const requestDelays: readonly RequestDelay[] = [
  {
    validFrom: firstRequestDay,
    months: 1,
    extendedMonths: 3,
    source:
      'RGPD, article 12, 3 : un mois à partir de la réception, prolongé de deux mois si la demande est complexe, en le disant dans le premier mois',
    verifiedOn: null,
  },
]

export const requestDelayAt = (date: CalendarDate): RequestDelay => {
  const delay = requestDelays.findLast((one) => one.validFrom <= date) ?? requestDelays[0]
  if (!delay) throw new Error('no delay to answer a request')
  return delay
}

/** The last day to answer: same day of the month, clamped. */
export const answerDueOn = (receivedOn: CalendarDate, isExtended: boolean): CalendarDate => {
  const { months, extendedMonths } = requestDelayAt(receivedOn)
  return addMonths(receivedOn, isExtended ? extendedMonths : months)
}

interface RequestState {
  readonly receivedOn: CalendarDate
  readonly done: readonly string[]
}

type StepRefusal = 'request-answered' | 'request-step-done' | 'extension-too-late' | 'identity-not-checked'

/** Why this step may not be recorded on that day, if it may not. */
export const stepRefusal = (
  { receivedOn, done }: RequestState,
  step: { readonly kind: string; readonly onDate: CalendarDate },
): StepRefusal | undefined => {
  if (done.includes('answered')) return 'request-answered'
  if (done.includes(step.kind)) return 'request-step-done'
  if (step.kind === 'extended' && step.onDate > answerDueOn(receivedOn, false)) return 'extension-too-late'
  if (step.kind === 'answered' && !done.includes('identity')) return 'identity-not-checked'
  return undefined
}
