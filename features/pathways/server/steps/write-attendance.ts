import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { AttendanceRow, StepRow } from '../../contract/steps.ts'
import type { Mover } from './make-step-move.ts'
import { attendanceOf } from './step-store.ts'

interface Attended {
  readonly doneMinutes: number
  readonly attendance: AttendanceRow[]
}

/** A day is told whole or by halves, never both: hours would count twice. */
const mixesDayAndHalf = (rows: readonly AttendanceRow[]): boolean =>
  rows.some(
    (row) => row.half === 'day' && rows.some((other) => other.day === row.day && other.half !== 'day'),
  )

/** Presences of a step that took place or runs; the hours done are their sum. */
export const writeAttendance = async (
  mover: Mover,
  step: StepRow,
  rows: readonly AttendanceRow[],
): Promise<Result<Attended>> => {
  const { tx, now, today, actor, byLink } = mover
  if (!['accepted', 'ongoing', 'standby', 'done', 'abandoned'].includes(step.state))
    return refuse('step-not-running')
  const index = rows.findIndex((row) => row.day > today)
  if (index >= 0)
    return refuse('date-in-future', { fields: [{ pointer: `/rows/${index}/day`, code: 'date-in-future' }] })
  await tx.query(
    `insert into pathways.attendance (territory_id, id, step_id, day, half, presence, minutes, recorded_at, recorded_by, by_link)
     select $1, r.id, $2, r.day, r.half, r.presence, r.minutes, $3, $4, $5
     from unnest($6::uuid[], $7::date[], $8::text[], $9::text[], $10::int[]) as r (id, day, half, presence, minutes)
     on conflict (territory_id, step_id, day, half) do update set presence = excluded.presence,
       minutes = excluded.minutes, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
       by_link = excluded.by_link`,
    [
      ...[tx.territoryId, step.id, now, actor?.memberId ?? null, byLink ?? null],
      ...[rows.map(() => newId(now.getTime())), rows.map((row) => row.day), rows.map((row) => row.half)],
      ...[rows.map((row) => row.presence), rows.map((row) => (row.presence === 'present' ? row.minutes : 0))],
    ],
  )
  const attendance = await attendanceOf(tx, step.id)
  if (mixesDayAndHalf(attendance)) return refuse('half-and-day')
  const doneMinutes = attendance.reduce((sum, row) => sum + row.minutes, 0)
  await tx.query(
    `update pathways.step set done_minutes = $3, updated_at = $4 where territory_id = $1 and id = $2`,
    [tx.territoryId, step.id, doneMinutes, now],
  )
  return done({ doneMinutes, attendance })
}
