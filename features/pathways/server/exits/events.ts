import type { CalendarDate } from '#kernel/dates.ts'
import { eventKind } from '#platform/server/events.ts'

/** An episode ended, or its end was corrected; published once all of it is written. */
interface PathwayLeft {
  readonly pathwayId: string
  readonly exitedOn: CalendarDate
  /** The exit that this one corrects; null at the first one. */
  readonly formerExitOn: CalendarDate | null
}

export const pathwayLeft = eventKind<PathwayLeft>('pathways.left')

/** An episode is suspended until a day, or for longer than was planned. */
interface PathwaySuspended {
  readonly pathwayId: string
  readonly plannedReturnOn: CalendarDate
}

export const pathwaySuspended = eventKind<PathwaySuspended>('pathways.suspended')
