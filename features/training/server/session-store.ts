import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Session } from '../contract.ts'
import type { HalfDay } from '../rules/half-days.ts'
import { type SessionMove, shownState } from '../rules/session-lifecycle.ts'
import { mayAttend, mayRun } from './session-access.ts'

export type Working = Pick<Context, 'tx' | 'actor' | 'now'>

interface Row extends Omit<Session, 'state' | 'halfDays' | 'hasBegun' | 'mayRun' | 'mayAttend'> {
  readonly stored: 'draft' | 'open' | 'closed' | 'cancelled'
  readonly morningFrom: string | null
  readonly morningTo: string | null
  readonly afternoonFrom: string | null
  readonly afternoonTo: string | null
  readonly createdBy: string
  readonly countsHours: boolean
  readonly isOwn: boolean
  readonly isOfOrganisation: boolean
}

/** A session as it is kept, with how it stands towards the reader. */
export type StoredSession = Session & Omit<Row, 'morningFrom' | 'morningTo' | 'afternoonFrom' | 'afternoonTo'>

/** SQL of an instant as the web reads it. */
export const utc = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const counted = (states: string): string =>
  `(select count(*)::int from training.enrolment e where e.territory_id = $1 and e.session_id = s.id and e.state in (${states}))`

/** `$1` territory, `$2` member, `$3` organisation. */
const select = `
  select s.id, s.activity_id as "activityId", a.public_label as "publicLabel", a.counts_hours as "countsHours",
    s.state as stored, s.held_on as "heldOn", s.morning_from as "morningFrom", s.morning_to as "morningTo",
    s.afternoon_from as "afternoonFrom", s.afternoon_to as "afternoonTo", ${utc('s.starts_at')} as "startsAt",
    ${utc('s.ends_at')} as "endsAt", s.place, s.places, s.trainer_id as "trainerId",
    coalesce(t.name, s.trainer_name) as "trainerName", o.name as "organisationName",
    a.operation_id is not null as "isFunded", s.created_by as "createdBy", s.version,
    ${counted("'enrolled', 'offered'")} as taken, ${counted("'waiting'")} as waiting,
    (s.trainer_id is not distinct from $2::uuid or s.created_by = $2 or a.created_by = $2) as "isOwn",
    a.organisation_id = $3::uuid as "isOfOrganisation"
  from training.session s
  join training.activity a on a.territory_id = $1 and a.id = s.activity_id
  join organisations.published_organisation o on o.territory_id = $1 and o.id = a.organisation_id
  left join organisations.published_member t on t.territory_id = $1 and t.id = s.trainer_id
  where s.territory_id = $1`

const withState = ({ actor, now }: Working, row: Row): StoredSession => {
  const { morningFrom, morningTo, afternoonFrom, afternoonTo, ...kept } = row
  return {
    ...kept,
    state: shownState({ ...kept, state: kept.stored }, now),
    halfDays: [
      ...(morningFrom && morningTo ? [{ part: 'morning' as const, from: morningFrom, to: morningTo }] : []),
      ...(afternoonFrom && afternoonTo
        ? [{ part: 'afternoon' as const, from: afternoonFrom, to: afternoonTo }]
        : []),
    ],
    hasBegun: Date.parse(kept.startsAt) <= now.getTime(),
    mayRun: mayRun(actor, kept),
    mayAttend: mayAttend(actor, kept),
  }
}

const reader = ({ tx, actor }: Working) => [tx.territoryId, actor.memberId, actor.organisationId]

/** Sessions of some days, the earliest first; the caller keeps those that the reader may see. */
export const loadSessions = async (
  working: Working,
  {
    from,
    to,
    activityId,
  }: { readonly from: string; readonly to: string; readonly activityId?: string | undefined },
): Promise<StoredSession[]> => {
  const rows = await working.tx.query<Row>(
    `${select} and s.held_on between $4 and $5 and ($6::uuid is null or s.activity_id = $6)
     order by s.starts_at, s.id limit 500`,
    [...reader(working), from, to, activityId ?? null],
  )
  return rows.map((row) => withState(working, row))
}

export const loadSession = async (working: Working, id: string): Promise<StoredSession | undefined> => {
  const [row] = await working.tx.query<Row>(`${select} and s.id = $4`, [...reader(working), id])
  return row && withState(working, row)
}

/** The same, held until the end of the transaction: two desks give places one after the other (V13). */
export const lockSession = async (working: Working, id: string): Promise<StoredSession | undefined> => {
  await working.tx.query('select from training.session where territory_id = $1 and id = $2 for update', [
    working.tx.territoryId,
    id,
  ])
  return loadSession(working, id)
}

export interface SessionValues {
  readonly heldOn: string
  readonly halfDays: readonly HalfDay[]
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly places: number
  readonly trainerId: string | null
  readonly trainerName: string | null
}

const valuesOf = ({ halfDays, ...one }: SessionValues) => {
  const [morning, afternoon] = (['morning', 'afternoon'] as const).map((part) =>
    halfDays.find((half) => half.part === part),
  )
  return [
    ...[
      one.heldOn,
      morning?.from ?? null,
      morning?.to ?? null,
      afternoon?.from ?? null,
      afternoon?.to ?? null,
    ],
    ...[
      one.startsAt,
      one.endsAt,
      one.place,
      one.places,
      one.trainerId,
      one.trainerId ? null : one.trainerName,
    ],
  ]
}

/** False when a session has this id already: the same click twice counts once. */
export const insertSession = async (
  { tx, actor, now }: Working,
  { id, activityId, ...values }: SessionValues & { readonly id: string; readonly activityId: string },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into training.session (territory_id, id, activity_id, state, created_by, created_at, held_on, morning_from,
       morning_to, afternoon_from, afternoon_to, starts_at, ends_at, place, places, trainer_id, trainer_name)
     values ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     on conflict do nothing returning id`,
    [tx.territoryId, id, activityId, actor.memberId, now, ...valuesOf(values)],
  )
  return rows.length > 0
}

export const updateSession = async ({ tx }: Working, id: string, values: SessionValues): Promise<void> => {
  await tx.query(
    `update training.session set held_on = $3, morning_from = $4, morning_to = $5, afternoon_from = $6,
       afternoon_to = $7, starts_at = $8, ends_at = $9, place = $10, places = $11, trainer_id = $12, trainer_name = $13,
       version = version + 1
     where territory_id = $1 and id = $2`,
    [tx.territoryId, id, ...valuesOf(values)],
  )
}

/** The state and the row that says who moved it, in one statement. */
export const moveSession = async (
  { tx, actor, now }: Working,
  id: string,
  {
    move,
    to,
    reason = null,
  }: { readonly move: SessionMove; readonly to: string; readonly reason?: string | null },
): Promise<void> => {
  await tx.query(
    `with moved as (
       update training.session set state = $3, version = version + 1 where territory_id = $1 and id = $2 returning id
     )
     insert into training.session_move (territory_id, id, session_id, move, reason, moved_by, moved_at)
     select $1::uuid, $4::uuid, moved.id, $5::text, $6::text, $7::uuid, $8::timestamptz from moved`,
    [tx.territoryId, id, to, newId(now.getTime()), move, reason, actor.memberId, now],
  )
}

/** Why a session was cancelled, when it was closed. */
export const endOf = async (
  { tx }: Pick<Context, 'tx'>,
  id: string,
): Promise<{ readonly cancelReason: string | null; readonly closedAt: string | null }> => {
  const [row] = await tx.query<{ cancelReason: string | null; closedAt: string | null }>(
    `select max(reason) filter (where move = 'cancel') as "cancelReason",
       ${utc("max(moved_at) filter (where move = 'close')")} as "closedAt"
     from training.session_move where territory_id = $1 and session_id = $2`,
    [tx.territoryId, id],
  )
  return row ?? { cancelReason: null, closedAt: null }
}

/** Whether this is somebody who is a member today. */
export const isMember = async ({ tx }: Pick<Context, 'tx'>, id: string): Promise<boolean> =>
  (
    await tx.query(
      'select from organisations.published_member where territory_id = $1 and id = $2 and left_on is null',
      [tx.territoryId, id],
    )
  ).length > 0

/** A member who is still there, and where the pages of her territory are. */
export const memberToTell = async (
  { tx }: Pick<Context, 'tx'>,
  memberId: string,
): Promise<{ name: string; email: string; territorySlug: string } | undefined> =>
  (
    await tx.query<{ name: string; email: string; territorySlug: string }>(
      `select m.name, m.email, d.slug as "territorySlug" from organisations.published_member m
       join territory.directory d on d.territory_id = $1
       where m.territory_id = $1 and m.id = $2 and m.left_on is null`,
      [tx.territoryId, memberId],
    )
  )[0]
