import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Part, PresenceValue } from '../rules/presence.ts'
import { utc } from './session-store.ts'

/** SQL of the half-days `d (part, from_time, to_time)` of the session `s`. */
const halfDays = `(values ('morning', s.morning_from, s.morning_to), ('afternoon', s.afternoon_from, s.afternoon_to))
  as d (part, from_time, to_time)`

/** SQL of the presence that holds for the half-day `d` of the enrolment `e`: the one noted last. */
const latest = `left join lateral (
    select r.value from training.presence r
    where r.territory_id = $1 and r.enrolment_id = e.id and r.part = d.part order by r.rank desc limit 1
  ) l on true`

const minutes = `(extract(epoch from (d.to_time::time - d.from_time::time)) / 60)::int`

/**
 * SQL of what one enrolment `e` of the session `s` of the activity `a` came to: values by half-day, minutes seen that
 * count, assiduité.
 */
export const halves = `
  select array_agg(l.value order by d.from_time) as values,
    coalesce(sum(${minutes}) filter (where l.value = 'present' and a.counts_hours), 0)::int as minutes,
    count(*) filter (where l.value = 'present')::int as seen,
    count(*) filter (where l.value in ('present', 'absent'))::int as expected
  from ${halfDays} ${latest} where d.from_time is not null`

export interface Mark {
  readonly enrolmentId: string
  readonly part: Part
  readonly value: PresenceValue | null
  readonly signedAt: string | null
}

/** Each half-day of who is enrolled, with what holds of it. */
export const loadMarks = ({ tx }: Pick<Context, 'tx'>, sessionId: string): Promise<Mark[]> =>
  tx.query(
    `select e.id as "enrolmentId", d.part, l.value, ${utc('g.signed_at')} as "signedAt"
     from training.session s
     join training.enrolment e on e.territory_id = $1 and e.session_id = s.id and e.state = 'enrolled'
     cross join lateral ${halfDays} ${latest}
     left join training.signature g on g.territory_id = $1 and g.enrolment_id = e.id and g.part = d.part
     where s.territory_id = $1 and s.id = $2 and d.from_time is not null
     order by e.id, d.from_time`,
    [tx.territoryId, sessionId],
  )

/** What stood of each half-day before any correction: the rows without a reason, the one noted last. */
export const loadUncorrected = (
  { tx }: Pick<Context, 'tx'>,
  sessionId: string,
): Promise<Omit<Mark, 'signedAt'>[]> =>
  tx.query(
    `select distinct on (r.enrolment_id, r.part) r.enrolment_id as "enrolmentId", r.part, r.value
     from training.enrolment e
     join training.presence r on r.territory_id = $1 and r.enrolment_id = e.id and r.reason is null
     where e.territory_id = $1 and e.session_id = $2 order by r.enrolment_id, r.part, r.rank desc`,
    [tx.territoryId, sessionId],
  )

export interface Correction {
  readonly enrolmentId: string
  readonly part: Part
  readonly reason: string
  readonly byName: string
  readonly at: string
}

/** The half-days whose presence that holds is a correction, with who made it and why. */
export const loadCorrections = async (
  { tx }: Pick<Context, 'tx'>,
  sessionId: string,
): Promise<Correction[]> => {
  const latestRows = await tx.query<Omit<Correction, 'reason'> & { readonly reason: string | null }>(
    `select distinct on (r.enrolment_id, r.part) r.enrolment_id as "enrolmentId", r.part, r.reason, m.name as "byName",
       ${utc('r.recorded_at')} as at
     from training.enrolment e
     join training.presence r on r.territory_id = $1 and r.enrolment_id = e.id
     join organisations.published_member m on m.territory_id = $1 and m.id = r.recorded_by
     where e.territory_id = $1 and e.session_id = $2 order by r.enrolment_id, r.part, r.rank desc`,
    [tx.territoryId, sessionId],
  )
  return latestRows.filter((row): row is Correction => row.reason !== null)
}

interface Noted extends Omit<Mark, 'signedAt'> {
  readonly reason?: string
}

/** Adds what was noted; nothing is changed, the latest row holds. */
export const insertPresence = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  marks: readonly Noted[],
): Promise<void> => {
  await tx.query(
    `insert into training.presence (territory_id, id, enrolment_id, part, value, reason, recorded_by, recorded_at)
     select $1::uuid, r.id, r."enrolmentId", r.part, r.value, r.reason, $2::uuid, $3::timestamptz
     from jsonb_to_recordset($4::jsonb) as r (id uuid, "enrolmentId" uuid, part text, value text, reason text)`,
    [
      ...[tx.territoryId, actor.memberId, now],
      JSON.stringify(marks.map((mark) => ({ ...mark, id: newId(now.getTime()) }))),
    ],
  )
}

/** Whether something was noted of an enrolment that still holds. */
export const isNoted = async ({ tx }: Pick<Context, 'tx'>, enrolmentId: string): Promise<boolean> =>
  (
    await tx.query(
      `select from training.presence r where r.territory_id = $1 and r.enrolment_id = $2 and r.value is not null and r.rank =
         (select max(o.rank) from training.presence o
          where o.territory_id = $1 and o.enrolment_id = r.enrolment_id and o.part = r.part)`,
      [tx.territoryId, enrolmentId],
    )
  ).length > 0
