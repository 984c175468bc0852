import {
  countingKindsByDefault,
  countsForMonth,
  type MeetingKind,
  type Presence,
} from '#features/pathways/server/public.ts'
import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { at, workday } from './calendar.ts'
import { demoId, type Random } from './random.ts'
import type { DemoRows } from './rows.ts'

const notes = [
  'Point sur les démarches du mois. Accord pour la suite.',
  'A relu son CV. Deux candidatures à envoyer avant le prochain rendez-vous.',
  'Garde d’enfants trouvée pour le mercredi.',
  'Retour positif de l’employeur sur l’immersion.',
  'Hésite entre deux métiers : visite d’un atelier à organiser.',
  'Dossier de formation complété ensemble.',
  'Code de la route : examen prévu le mois prochain.',
  'Motivée, ponctuelle. Objectif du contrat revu ensemble.',
]

interface MeetingSpan {
  readonly personId: string
  readonly pathwayId: string
  readonly memberId: string
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly today: CalendarDate
  readonly isOpen: boolean
  readonly timeZone: string
}

export interface MeetingFacts {
  readonly lastMeetingOn: CalendarDate | null
  readonly lastContactOn: CalendarDate | null
  readonly nextMeetingAt: Date | null
}

/** About one interview a month, missed ones, calls in between, and the next appointments of the open pathways. */
export const addMeetings = (rows: DemoRows, random: Random, span: MeetingSpan): MeetingFacts => {
  let day = workday(addDays(span.from, random.int(8, 24)))
  let lastMeetingOn: CalendarDate | null = span.from
  let lastContactOn: CalendarDate | null = span.from
  addMeeting(rows, random, span, span.from, 'interview', 'honoured')
  while (day < span.until) {
    const presence = random.weighted<Presence>([
      ['honoured', 84],
      ['absent', 7],
      ['excused', 6],
      ['cancelled-by-team', 3],
    ])
    addMeeting(
      rows,
      random,
      span,
      day,
      random.weighted([
        ['interview', 82],
        ['video-interview', 10],
        ['review', 8],
      ]),
      presence,
    )
    if (presence === 'honoured') {
      lastMeetingOn = day
      lastContactOn = day
    } else if (random.chance(0.6)) {
      const callDay = workday(addDays(day, random.int(1, 4)))
      const answered = random.chance(0.6)
      if (callDay < span.until)
        addMeeting(rows, random, span, callDay, 'phone-call', answered ? 'honoured' : 'message-left')
      if (callDay < span.until && answered) lastContactOn = callDay
    }
    day = workday(
      addDays(
        day,
        presence === 'honoured'
          ? random.weighted([
              [random.int(21, 30), 88],
              [random.int(31, 52), 12],
            ])
          : random.int(7, 20),
      ),
    )
  }
  const nextMeetingAt = span.isOpen && random.chance(0.72) ? planNext(rows, random, span) : null
  return { lastMeetingOn, lastContactOn, nextMeetingAt }
}

const planNext = (rows: DemoRows, random: Random, span: MeetingSpan): Date => {
  const day = workday(
    addDays(
      span.today,
      random.weighted([
        [random.int(0, 4), 35],
        [random.int(5, 24), 65],
      ]),
    ),
  )
  return addMeeting(rows, random, span, day, 'interview', 'planned')
}

const addMeeting = (
  rows: DemoRows,
  random: Random,
  span: MeetingSpan,
  day: CalendarDate,
  kind: MeetingKind,
  presence: Presence,
): Date => {
  const time = `${String(random.int(9, 16)).padStart(2, '0')}:${random.pick(['00', '30'])}`
  const instant = at(day, time, span.timeZone)
  rows.add('pathways.meeting', {
    id: demoId(random, instant.getTime()),
    person_id: span.personId,
    pathway_id: span.pathwayId,
    member_id: span.memberId,
    kind,
    is_individual: true,
    counts_for_month: countsForMonth({ kind, presence }, countingKindsByDefault),
    at: instant,
    on_date: day,
    minutes: kind === 'phone-call' ? 10 : random.pick([30, 45, 45, 60]),
    presence,
    place: kind === 'interview' ? 'Maison de l’emploi, bureau 4' : null,
    note: presence === 'honoured' && random.chance(0.75) ? random.pick(notes) : null,
    created_at: instant,
    created_by: span.memberId,
    updated_at: instant,
    version: 1,
  })
  return instant
}
