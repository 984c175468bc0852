import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

interface CalendarEntry {
  readonly id: string
  readonly at: Date
  readonly minutes: number | null
  readonly place: string | null
  /** Raised at each change that a calendar must take over. */
  readonly sequence: number
  readonly isCancelled: boolean
  readonly updatedAt: Date | null
}

export interface CalendarAppointment extends CalendarEntry {
  /** Null in the calendar of the person herself: it says of nobody. */
  readonly initials: string | null
}

/** Something else at which a member is expected, by a name that says nothing of anybody (R8). */
export interface NamedEntry extends CalendarEntry {
  readonly publicLabel: string
}

const DEFAULT_MINUTES = 45

/** An iCalendar text (RFC 5545) of appointments and the like; instants are in UTC, which every calendar reads. */
export const calendarText = (
  appointments: readonly (CalendarAppointment | NamedEntry)[],
  now: Date,
): string => {
  const calendar = ical({
    name: 'Bassin : mes rendez-vous',
    prodId: { company: 'Bassin', product: 'Agenda', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const { id, at, minutes, place, sequence, isCancelled, updatedAt, ...entry } of appointments)
    calendar.createEvent({
      id,
      start: at,
      end: new Date(at.getTime() + (minutes ?? DEFAULT_MINUTES) * 60_000),
      summary: 'publicLabel' in entry ? entry.publicLabel : appointmentTitle(entry.initials),
      stamp: now,
      sequence,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(updatedAt && { lastModified: updatedAt }),
      ...(place && { location: place }),
    })
  return calendar.toString()
}

const appointmentTitle = (initials: string | null): string =>
  initials ? `Rendez-vous ${initials}` : 'Rendez-vous'
