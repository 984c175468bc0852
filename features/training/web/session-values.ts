import { addDays, type CalendarDate, weekday } from '#kernel/dates.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import type { Session } from '../contract.ts'
import { parts } from '../rules/presence.ts'

/** Half-days, place and trainer as the contract writes them, from the flat fields of the form. */
export const writtenOf = (values: FormValues) => ({
  halfDays: parts.flatMap((part) => {
    const [from, to] = [values[`${part}From`], values[`${part}To`]]
    return from || to ? [{ part, from: from ?? '', to: to ?? '' }] : []
  }),
  place: values.place,
  places: values.places,
  trainerId: values.trainerId ?? null,
  trainerName: values.trainerName ?? null,
})

export const initialOf = (session: Session): FormValues => {
  const half = (part: string) => session.halfDays.find((one) => one.part === part)
  return {
    ...{ heldOn: session.heldOn, place: session.place, places: session.places },
    ...{ morningFrom: half('morning')?.from, morningTo: half('morning')?.to },
    ...{ afternoonFrom: half('afternoon')?.from, afternoonTo: half('afternoon')?.to },
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

/** The same with the ids that the page keeps: a second press counts once. */
export const seriesDays = (values: FormValues, ids: readonly string[]) => {
  const count = Number(values.count)
  if (typeof values.heldOn !== 'string' || !(count >= 1 && count <= ids.length)) return []
  return daysOfSeries(values.heldOn, count, Number(values.every ?? 7)).map((heldOn, index) => ({
    ...{ id: ids[index], heldOn },
  }))
}
