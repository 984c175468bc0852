import type { CalendarDate } from '#kernel/dates.ts'

/** Kinds of meetings and exchanges. `countsByDefault`: held alone with the person, it is her interview of the month. */
export const meetingKinds = [
  { code: 'interview', label: 'Entretien', isIndividual: true, isCall: false, countsByDefault: true },
  {
    code: 'video-interview',
    label: 'Entretien en visio',
    isIndividual: true,
    isCall: false,
    countsByDefault: true,
  },
  {
    code: 'first-meeting',
    label: 'Premier accueil',
    isIndividual: true,
    isCall: false,
    countsByDefault: true,
  },
  { code: 'review', label: 'Bilan', isIndividual: true, isCall: false, countsByDefault: true },
  { code: 'visit', label: 'Visite accompagnée', isIndividual: true, isCall: false, countsByDefault: true },
  { code: 'phone-call', label: 'Appel', isIndividual: true, isCall: true, countsByDefault: false },
  {
    code: 'job-follow-up',
    label: 'Appel de suivi en emploi',
    isIndividual: true,
    isCall: true,
    countsByDefault: false,
  },
  { code: 'message', label: 'SMS ou courriel', isIndividual: true, isCall: true, countsByDefault: false },
  { code: 'workshop', label: 'Temps collectif', isIndividual: false, isCall: false, countsByDefault: false },
] as const

export type MeetingKind = (typeof meetingKinds)[number]['code']
export const meetingKindCodes = meetingKinds.map((kind) => kind.code) as [MeetingKind, ...MeetingKind[]]

export const presences = [
  'planned',
  'honoured',
  'absent',
  'excused',
  'cancelled-by-team',
  'cancelled-by-person',
  'message-left',
] as const
export type Presence = (typeof presences)[number]

/** Kinds to which somebody comes: neither a call nor a message. */
export const appointmentKinds: readonly MeetingKind[] = meetingKinds
  .filter((kind) => !kind.isCall)
  .map((kind) => kind.code)

/** Which kinds count for the month, when the territory chose nothing. */
export const countingKindsByDefault: readonly MeetingKind[] = meetingKinds
  .filter((kind) => kind.countsByDefault)
  .map((kind) => kind.code)

export const isIndividual = (kind: MeetingKind): boolean =>
  meetingKinds.find((known) => known.code === kind)?.isIndividual ?? false

/**
 * Whether a meeting resets the 31 days: an individual interview that took place, of a kind that counts. A call or a
 * message never does, whatever the territory chose, nor does an excused absence.
 */
export const countsForMonth = (
  meeting: { readonly kind: MeetingKind; readonly presence: Presence },
  countingKinds: readonly string[],
): boolean => {
  const kind = meetingKinds.find((known) => known.code === meeting.kind)
  if (!kind || kind.isCall || !kind.isIndividual) return false
  return meeting.presence === 'honoured' && countingKinds.includes(meeting.kind)
}

export interface StoredMeeting {
  readonly onDate: CalendarDate
  readonly at: Date
  readonly presence: Presence
  readonly countsForMonth: boolean
}

export interface MeetingFacts {
  readonly lastMeetingOn: CalendarDate | null
  readonly lastContactOn: CalendarDate | null
  readonly nextMeetingAt: Date | null
}

/** What the columns of a pathway repeat of its meetings; the write keeps them, a test recomputes them from the rows. */
export const meetingFacts = (meetings: readonly StoredMeeting[]): MeetingFacts => {
  const latest = (kept: readonly StoredMeeting[]) =>
    kept
      .map((meeting) => meeting.onDate)
      .toSorted()
      .at(-1) ?? null
  const planned = meetings
    .filter((meeting) => meeting.presence === 'planned')
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  return {
    lastMeetingOn: latest(meetings.filter((meeting) => meeting.countsForMonth)),
    lastContactOn: latest(meetings.filter((meeting) => meeting.presence === 'honoured')),
    nextMeetingAt: planned[0]?.at ?? null,
  }
}
