import type { CalendarDate } from '#kernel/dates.ts'

/** Why a member is away: no word of health, whatever the true reason. */
export const absenceReasonCodes = ['leave', 'training', 'other'] as const

/** How long a colleague may answer before the files are handed over for good. */
export const coverRule: {
  readonly mostMonths: number
  readonly source: string
  readonly verifiedOn: CalendarDate | null
} = {
  mostMonths: 12,
  source: 'Choix de Bassin, à vérifier : au-delà d’un an, les dossiers sont confiés à un autre référent',
  verifiedOn: null,
}

/** Part of a full-time job that may be noted for who follows people, in hundredths. */
export const etpBounds = { least: 10, most: 100 } as const

/** How far from today a share may begin: beyond, it is a mistyped year, which no screen takes back. */
export const etpDays = { mostYearsAgo: 10, mostMonthsAhead: 12 } as const

/** Where an absence stands on a day; one that was ended before its first day never was. */
export const absenceState = (
  { fromOn, untilOn, endedOn }: AbsenceDays,
  today: CalendarDate,
): 'to-come' | 'under-way' | 'over' | 'dropped' => {
  if (endedOn !== null && endedOn < fromOn) return 'dropped'
  if (today < fromOn) return 'to-come'
  return today > (endedOn ?? untilOn) ? 'over' : 'under-way'
}

interface AbsenceDays {
  readonly fromOn: CalendarDate
  readonly untilOn: CalendarDate
  readonly endedOn: CalendarDate | null
}
