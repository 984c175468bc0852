import { instantOf, localDate, localTime } from '#kernel/dates.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { formatClock, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { MeetingRow, readMeeting } from '../../contract/meetings.ts'
import type { ComparedField } from '../edited-version.tsx'
import { presenceWord } from '../words.ts'

export type ReadMeeting = ClientReply<typeof readMeeting>

/** An appointment as its form holds it: the day and the hour in the territory's time. */
export const appointmentVersion = (meeting: MeetingRow, timeZone: string) => {
  const at = new Date(meeting.at)
  return {
    version: meeting.version,
    values: {
      day: localDate(at, timeZone),
      time: localTime(at, timeZone),
      place: meeting.place ?? undefined,
      presence: meeting.presence,
    } as FormValues,
  }
}

/** The body to send: what the form does not show stays as it is. */
export const appointmentBody =
  (meeting: MeetingRow, version: number, timeZone: string) =>
  ({ day, time, place }: FormValues) => ({
    version,
    kind: meeting.kind,
    minutes: meeting.minutes,
    note: meeting.note,
    presence: 'planned' as const,
    place: typeof place === 'string' && place.trim() !== '' ? place : null,
    at: day && time ? instantOf(String(day), String(time), timeZone).toISOString() : undefined,
  })

export const appointmentFields = (): readonly ComparedField[] => [
  {
    name: 'day',
    label: t({ id: 'pathways.appointments.day', message: 'Jour' }),
    word: (day) => (day ? formatDate(String(day), 'long') : '–'),
  },
  {
    name: 'time',
    label: t({ id: 'pathways.entry.time', message: 'Heure' }),
    word: (time) => (time ? formatClock(String(time)) : '–'),
  },
  { name: 'place', label: t({ id: 'pathways.appointments.place', message: 'Lieu' }) },
  {
    name: 'presence',
    label: t({ id: 'pathways.appointment.state', message: 'État' }),
    word: (presence) => presenceWord(presence as MeetingRow['presence']),
  },
]

export const movedMeanwhile = (): string =>
  t({
    id: 'pathways.appointment.conflict',
    message: 'Quelqu’un a changé ce rendez-vous pendant que vous l’aviez ouvert.',
  })
