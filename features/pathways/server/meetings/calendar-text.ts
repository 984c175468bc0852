import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

export interface CalendarAppointment {
  readonly id: string
  readonly at: Date
  readonly minutes: number | null
  readonly place: string | null
  /** Null in the calendar of the person herself: it says of nobody. */
  readonly initials: string | null
  /** Raised at each change that a calendar must take over. */
  readonly sequence: number
  readonly isCancelled: boolean
  readonly updatedAt: Date
}

const DEFAULT_MINUTES = 45

/** An iCalendar text (RFC 5545) of appointments; instants are in UTC, which every calendar reads. */
export const calendarText = (appointments: readonly CalendarAppointment[], now: Date): string => {
  const calendar = ical({
    name: 'Bassin : mes rendez-vous',
    prodId: { company: 'Bassin', product: 'Agenda', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const { id, at, minutes, place, initials, sequence, isCancelled, updatedAt } of appointments)
    calendar.createEvent({
      id,
      start: at,
      end: new Date(at.getTime() + (minutes ?? DEFAULT_MINUTES) * 60_000),
      summary: initials ? `Rendez-vous ${initials}` : 'Rendez-vous',
      stamp: now,
      sequence,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      lastModified: updatedAt,
      ...(place && { location: place }),
    })
  return calendar.toString()
}
