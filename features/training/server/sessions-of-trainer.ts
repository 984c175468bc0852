import type { EntriesElsewhere } from '#features/pathways/server/public.ts'
import { calendarSessions } from './calendar-store.ts'

/**
 * For her private calendar: the sessions that a member trains, or made when no member trains them, by their public name
 * (R8). A draft is in nobody's calendar; a cancelled session says so.
 */
export const sessionsOfTrainer: EntriesElsewhere = (tx, { memberId, from }) =>
  calendarSessions(tx, memberId, from)
