import ical, { ICalCalendarMethod } from 'ical-generator'

export interface CalendarAppointment {
  readonly id: string
  readonly at: Date
  readonly minutes: number | null
  readonly place: string | null
  readonly initials: string
  readonly updatedAt: Date
}

const DEFAULT_MINUTES = 45

/** An iCalendar text (RFC 5545) of appointments; instants are in UTC, which every calendar reads. */
export const calendarText = (appointments: readonly CalendarAppointment[], now: Date): string => {
  const calendar = ical({ name: 'Bassin : mes rendez-vous', method: ICalCalendarMethod.PUBLISH, ttl: 3600 })
  for (const { id, at, minutes, place, initials, updatedAt } of appointments)
    calendar.createEvent({
      id,
      start: at,
      end: new Date(at.getTime() + (minutes ?? DEFAULT_MINUTES) * 60_000),
      summary: `Rendez-vous ${initials}`,
      stamp: now,
      lastModified: updatedAt,
      ...(place && { location: place }),
    })
  return calendar.toString()
}
