import { followsPathway, pathwayReader } from '#features/pathways/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { EnrolmentState } from '../rules/enrolment-lifecycle.ts'
import type { PresenceValue } from '../rules/presence.ts'
import { halves } from './presence-store.ts'
import { utc } from './session-store.ts'

type Reading = Pick<Context, 'tx' | 'actor' | 'today'>

/** SQL of the address at which a person `p` is written to; who prefers a letter has none. */
export const mailAddress = `case when p.contact_preference = 'letter' then null else p.email end`

interface Listed {
  readonly enrolmentId: string
  readonly personId: string
  readonly pathwayId: string
  readonly personName: string
  readonly state: EnrolmentState
  readonly askedAt: string
  readonly offerEndsAt: string | null
  readonly version: number
  readonly isFollowed: boolean
  readonly email: string | null
  readonly givenName: string
}

/** Who is on the lists of a session; by name, those who wait in their order. */
export const loadListed = (context: Reading, sessionId: string, readsAll: boolean): Promise<Listed[]> =>
  context.tx.query(
    `select e.id as "enrolmentId", e.person_id as "personId", e.pathway_id as "pathwayId",
       p.family_name || ' ' || p.given_name as "personName", ${mailAddress} as email,
       p.given_name as "givenName", e.state,
       to_char(e.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "askedAt",
       ${utc('e.offer_ends_at')} as "offerEndsAt", e.version, ${followsPathway(2)} as "isFollowed"
     from training.enrolment e
     join people.published_person p on p.territory_id = $1 and p.id = e.person_id
     join pathways.published_pathway w on w.territory_id = $1 and w.id = e.pathway_id
     where e.territory_id = $1 and e.session_id = $6 and e.state in ('enrolled', 'offered', 'waiting')
       and ($7::boolean or ${followsPathway(2)})
     order by e.state = 'waiting', case when e.state = 'waiting' then e.asked_at end, p.family_name, p.given_name, e.id`,
    [context.tx.territoryId, ...pathwayReader(context, 'pathways.follow'), sessionId, readsAll],
  )

/** An open pathway that the actor follows. */
interface OpenPathway {
  readonly pathwayId: string
  readonly personId: string
}

export const openPathways = (context: Reading, ids: readonly string[]): Promise<OpenPathway[]> =>
  context.tx.query(
    `select w.id as "pathwayId", w.person_id as "personId" from pathways.published_pathway w
     where w.territory_id = $1 and w.id = any ($6) and w.is_open and ${followsPathway(2)}`,
    [context.tx.territoryId, ...pathwayReader(context, 'pathways.follow'), ids],
  )

/** SQL: the référent by law calls the person `who` in during the session `s`; how long that lasts is not known. */
const convened = (who: string) => `exists (
    select from pathways.published_convening c
    where c.territory_id = $1 and c.person_id = ${who} and c.at < s.ends_at and c.at + interval '1 hour' > s.starts_at)`

/** SQL: another session, an appointment or a convening of the person at the same hours. */
const overlapping = `(exists (
    select from training.enrolment x join training.session o on o.territory_id = $1 and o.id = x.session_id
    where x.territory_id = $1 and x.person_id = w.person_id and x.state in ('enrolled', 'offered') and o.state = 'open'
      and o.id <> s.id and o.starts_at < s.ends_at and o.ends_at > s.starts_at)
  or exists (
    select from pathways.published_appointment m
    where m.territory_id = $1 and m.person_id = w.person_id and m.presence = 'planned' and m.at < s.ends_at
      and m.at + make_interval(mins => coalesce(m.minutes, 45)) > s.starts_at)
  or ${convened('w.person_id')})`

export const loadCandidates = (
  context: Reading,
  sessionId: string,
): Promise<
  { pathwayId: string; personId: string; personName: string; birthDate: string | null; overlaps: boolean }[]
> =>
  context.tx.query(
    `select w.id as "pathwayId", w.person_id as "personId", p.family_name || ' ' || p.given_name as "personName",
       p.birth_date as "birthDate", ${overlapping} as overlaps
     from training.session s
     join pathways.published_pathway w on w.territory_id = $1 and w.is_open
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     where s.territory_id = $1 and s.id = $6 and ${followsPathway(2)} and not exists (
       select from training.enrolment e where e.territory_id = $1 and e.session_id = s.id and e.person_id = w.person_id
         and e.state in ('enrolled', 'offered', 'waiting'))
     order by p.family_name, p.given_name, w.id limit 1000`,
    [context.tx.territoryId, ...pathwayReader(context, 'pathways.follow'), sessionId],
  )

interface Asked extends OpenPathway {
  readonly id: string
  readonly sessionId: string
  readonly state: 'enrolled' | 'waiting'
}

/** False when she is on the lists already, or the same click came before. */
export const insertEnrolment = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  asked: Asked,
): Promise<boolean> => {
  const rows = await tx.query(
    `with made as (
       insert into training.enrolment (territory_id, id, session_id, pathway_id, person_id, state, asked_at, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id
     )
     insert into training.enrolment_move (territory_id, id, enrolment_id, move, moved_by, moved_at)
     select $1::uuid, $9::uuid, made.id, case $6::text when 'enrolled' then 'take' else 'wait' end, $8::uuid, $7::timestamptz
     from made returning id`,
    [
      ...[tx.territoryId, asked.id, asked.sessionId, asked.pathwayId, asked.personId, asked.state],
      ...[now, actor.memberId, newId(now.getTime())],
    ],
  )
  return rows.length > 0
}

interface Move {
  readonly enrolmentId: string
  readonly move: string
  readonly to: EnrolmentState
  readonly reasonCode?: string | null
  readonly offerEndsAt?: Date | null
  /** Null: the clock. */
  readonly by: string | null
}

/** The state and the row that says who moved it, in one statement. */
export const moveEnrolment = async ({ tx, now }: Pick<Context, 'tx' | 'now'>, one: Move): Promise<void> => {
  await tx.query(
    `with moved as (
       update training.enrolment set state = $3, offer_ends_at = $4, version = version + 1
       where territory_id = $1 and id = $2 returning id
     )
     insert into training.enrolment_move (territory_id, id, enrolment_id, move, reason_code, moved_by, moved_at)
     select $1::uuid, $5::uuid, moved.id, $6::text, $7::text, $8::uuid, $9::timestamptz from moved`,
    [
      ...[tx.territoryId, one.enrolmentId, one.to, one.offerEndsAt ?? null, newId(now.getTime()), one.move],
      ...[one.reasonCode ?? null, one.by, now],
    ],
  )
}

/** Who waits, with the instant at which she asked. */
export const waitingOf = (
  { tx }: Pick<Context, 'tx'>,
  sessionId: string,
): Promise<{ id: string; askedAt: string }[]> =>
  tx.query(
    `select id, to_char(asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "askedAt"
     from training.enrolment where territory_id = $1 and session_id = $2 and state = 'waiting'`,
    [tx.territoryId, sessionId],
  )

/** Whom a mail about a session goes to. */
export interface Addressee {
  readonly enrolmentId: string
  readonly personId: string
  readonly pathwayId: string
  readonly referentId: string | null
  readonly state: EnrolmentState
  readonly email: string | null
  readonly givenName: string
}

/** Who holds or awaits a place; only these enrolments when some are given. */
export const listedOf = (
  { tx }: Pick<Context, 'tx'>,
  sessionId: string,
  only: readonly string[] | null = null,
): Promise<Addressee[]> =>
  tx.query(
    `select e.id as "enrolmentId", e.person_id as "personId", e.pathway_id as "pathwayId",
       w.referent_id as "referentId", e.state, ${mailAddress} as email, p.given_name as "givenName"
     from training.enrolment e join people.published_person p on p.territory_id = $1 and p.id = e.person_id
     join pathways.published_pathway w on w.territory_id = $1 and w.id = e.pathway_id
     where e.territory_id = $1 and e.session_id = $2 and e.state in ('enrolled', 'offered', 'waiting')
       and ($3::uuid[] is null or e.id = any ($3)) order by e.id`,
    [tx.territoryId, sessionId, only],
  )

/** The places of a pathway in sessions that are to begin, in one order for all who hold several sessions. */
export const placesToCome = (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  pathwayId: string,
  before: CalendarDate | null,
): Promise<{ enrolmentId: string; sessionId: string }[]> =>
  tx.query(
    `select e.id as "enrolmentId", e.session_id as "sessionId" from training.enrolment e
     join training.session s on s.territory_id = $1 and s.id = e.session_id
     where e.territory_id = $1 and e.pathway_id = $2 and e.state in ('enrolled', 'offered', 'waiting')
       and s.state = 'open' and s.starts_at > $3 and ($4::date is null or s.held_on < $4)
     order by e.session_id`,
    [tx.territoryId, pathwayId, now, before],
  )

/** Sessions of which an offer ended without an answer. */
export const sessionsWithLateOffers = async ({
  tx,
  now,
}: Pick<Context, 'tx' | 'now'>): Promise<readonly string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select distinct session_id as id from training.enrolment
     where territory_id = $1 and state = 'offered' and offer_ends_at <= $2 order by session_id`,
    [tx.territoryId, now],
  )
  return rows.map(({ id }) => id)
}

/** Offers of a session that ended without an answer; its row is held by the caller. */
export const lateOffersOf = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  sessionId: string,
): Promise<readonly string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from training.enrolment
     where territory_id = $1 and session_id = $3 and state = 'offered' and offer_ends_at <= $2 order by id`,
    [tx.territoryId, now, sessionId],
  )
  return rows.map(({ id }) => id)
}

interface OfPerson {
  readonly enrolmentId: string
  readonly sessionId: string
  readonly publicLabel: string
  readonly heldOn: string
  readonly state: EnrolmentState
  readonly values: (PresenceValue | null)[]
  readonly minutes: number
  readonly isConvened: boolean
}

/** The sessions of one person, the latest first, when the reader follows her or reads every pathway. */
export const loadOfPerson = (
  context: Reading & Pick<Context, 'now'>,
  personId: string,
): Promise<OfPerson[]> =>
  context.tx.query(
    `select e.id as "enrolmentId", s.id as "sessionId", a.public_label as "publicLabel", s.held_on as "heldOn", e.state,
       coalesce(h.values, '{}') as values, case when s.state = 'closed' then coalesce(h.minutes, 0) else 0 end as minutes,
       e.state in ('enrolled', 'offered') and s.starts_at > $7 and ${convened('e.person_id')} as "isConvened"
     from training.enrolment e
     join training.session s on s.territory_id = $1 and s.id = e.session_id and s.state <> 'cancelled'
     join training.activity a on a.territory_id = $1 and a.id = s.activity_id
     join pathways.published_pathway w on w.territory_id = $1 and w.id = e.pathway_id
     left join lateral (${halves}) h on true
     where e.territory_id = $1 and e.person_id = $6 and ${followsPathway(2)}
     order by s.starts_at desc, e.id limit 100`,
    [context.tx.territoryId, ...pathwayReader(context, 'pathways.read'), personId, context.now],
  )
