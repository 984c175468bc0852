import { type Presence, recordGroupTime } from '#features/pathways/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import { minutesOf } from '../rules/half-days.ts'
import { dayPresence, type PresenceValue } from '../rules/presence.ts'
import { loadListed } from './enrolment-store.ts'
import { loadMarks } from './presence-store.ts'
import type { StoredSession } from './session-store.ts'

const inThread: Readonly<Record<PresenceValue, Presence>> = {
  present: 'honoured',
  absent: 'absent',
  excused: 'excused',
  cancelled: 'cancelled-by-team',
}

/** The day in the thread of who was enrolled, of these alone when some are given; written again after a correction. */
export const writeThread = async (
  context: Pick<Context, 'tx' | 'actor' | 'now' | 'today'>,
  session: StoredSession,
  only?: readonly string[],
): Promise<void> => {
  const marks = Map.groupBy(await loadMarks(context, session.id), (mark) => mark.enrolmentId)
  for (const { enrolmentId, pathwayId, state } of await loadListed(context, session.id, true)) {
    if (state !== 'enrolled' || (only && !only.includes(enrolmentId))) continue
    const own = marks.get(enrolmentId) ?? []
    const presence = dayPresence(own.map(({ value }) => value))
    if (!presence) continue
    const seen = new Set(own.filter(({ value }) => value === 'present').map(({ part }) => part))
    const minutes = session.halfDays
      .filter(({ part }) => presence !== 'present' || seen.has(part))
      .reduce((sum, half) => sum + minutesOf(half), 0)
    await recordGroupTime(context, {
      ...{ id: enrolmentId, pathwayId, at: session.startsAt, onDate: session.heldOn, minutes },
      ...{ presence: inThread[presence], place: session.place, note: session.publicLabel },
      memberId: session.trainerId ?? session.createdBy,
    })
  }
}
