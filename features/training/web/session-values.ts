import { addDays, type CalendarDate, isActDay, weekday } from '#kernel/dates.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import type { Session } from '../contract.ts'
import { parts } from '../rules/presence.ts'

/** Half-days, place and trainer as the contract writes them, from the flat fields of the form. */
export const writtenOf = (values: FormValues) => ({
  halfDays: parts.flatMap((part) => {
    const [from, to] = [values[`halfDays/${part}From`], values[`halfDays/${part}To`]]
    // An hour alone is refused beside the one that lacks (`refusedHours`), not in a list that the form does not show.
    return from || to ? [{ part, from: from || to, to: to || from }] : []
  }),
  place: values.place,
  places: values.places,
  trainerId: values.trainerId ?? null,
  trainerName: values.trainerName ?? null,
})

/** One hour of a pair: the field of the other one is pointed at. No hour at all: no field alone is to be filled. */
export const refusedHours = (values: FormValues) => {
  const pairs = parts.map((part) => [`halfDays/${part}From`, `halfDays/${part}To`] as const)
  if (pairs.every(([from, to]) => !values[from] && !values[to]))
    return [{ pointer: '/halfDays/morningFrom', code: 'no-half-day' }]
  return pairs.flatMap(([from, to]) =>
    !values[from] === !values[to] ? [] : [{ pointer: `/${values[from] ? to : from}`, code: 'hour-missing' }],
  )
}

export const initialOf = (session: Session): FormValues => {
  const half = (part: string) => session.halfDays.find((one) => one.part === part)
  return {
    ...{ heldOn: session.heldOn, place: session.place, places: session.places },
    'halfDays/morningFrom': half('morning')?.from,
    'halfDays/morningTo': half('morning')?.to,
    'halfDays/afternoonFrom': half('afternoon')?.from,
    'halfDays/afternoonTo': half('afternoon')?.to,
    trainerId: session.trainerId ?? undefined,
    trainerName: session.trainerId ? undefined : (session.trainerName ?? undefined),
  }
}

const FRIDAY = 5

/** The days of a series: each week, each fortnight, or each weekday, from the first one on. */
export const daysOfSeries = (first: CalendarDate, count: number, every: number): readonly CalendarDate[] => {
  const days: CalendarDate[] = []
  for (let day = first; days.length < count; day = addDays(day, every))
    if (every > 1 || weekday(day) <= FRIDAY) days.push(day)
  return days
}

/** Fields of a series, named as the contract points at them: how many days, and the first one. */
export const seriesNames = { count: 'days', first: 'days/0/heldOn' } as const

/** The same with the ids that the page keeps: a second press counts once. */
export const seriesDays = (values: FormValues, ids: readonly string[]) => {
  const count = Number(values[seriesNames.count])
  const first = values[seriesNames.first]
  if (!(count >= 1 && count <= ids.length)) return []
  if (typeof first !== 'string') return [{ id: ids[0], heldOn: undefined }]
  // The field says what is wrong with it: no calendar counts a series from the year 9999.
  if (!isActDay(first)) return [{ id: ids[0], heldOn: first }]
  return daysOfSeries(first, count, Number(values.every ?? 7)).map((heldOn, index) => ({
    ...{ id: ids[index], heldOn },
  }))
}
