import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

interface Invited {
  readonly id: string
  readonly publicLabel: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  /** Raised at each change that a calendar must take over. */
  readonly sequence: number
  readonly isCancelled: boolean
}

/** The session for the calendar of the person (RFC 5545): its public name, when and where; nothing about why. */
export const invitation = (session: Invited, now: Date): string => {
  const calendar = ical({
    prodId: { company: 'Bassin', product: 'Ateliers', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: session.id,
    start: new Date(session.startsAt),
    end: new Date(session.endsAt),
    summary: session.publicLabel,
    location: session.place,
    stamp: now,
    sequence: session.sequence,
    status: session.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
