import { followsPathway, pathwayReader } from '#features/pathways/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { LinkedOrientation, Orientation } from '../contract.ts'
import type { ContactPreference, OrientationMove, OrientationState } from '../rules/orientation-lifecycle.ts'

/** An orientation as it is kept, with whom it is about and who follows her now. */
export interface StoredOrientation extends Orientation {
  readonly personId: string
  readonly pathwayId: string
  readonly referentId: string | null
  readonly recipient: string | null
  readonly givenName: string
  readonly email: string | null
}

const moves = `coalesce((select json_agg(json_build_object('move', m.move, 'toState', m.to_state,
    'reasonCode', m.reason_code, 'reasonText', m.reason_text, 'byName', k.name, 'byLink', m.by_link,
    'onDate', m.on_date, 'at', m.at) order by m.move <> 'send', m.at, m.id)
  from services.orientation_move m
  left join organisations.published_member k on k.territory_id = $1 and k.id = m.by_member_id
  where m.territory_id = $1 and m.orientation_id = o.id), '[]')`

const select = `
  select o.id, o.service_id as "serviceId", s.name as "serviceName", t.name as "structureName", o.state,
    o.theme_code as "themeCode", o.reasons, o.requirements, o.available_from as "availableFrom",
    o.contact_preference as "contactPreference", o.other_contact as "otherContact", o.sent_on as "sentOn",
    o.expires_on as "expiresOn", o.answered_on as "answeredOn",
    o.state in ('accepted', 'refused', 'expired') and o.read_at is null as "isUnread", ${moves} as moves, o.version,
    o.person_id as "personId", o.pathway_id as "pathwayId", w.referent_id as "referentId", o.recipient,
    p.given_name as "givenName", p.email
  from services.orientation o
  join services.service s on s.territory_id = $1 and s.id = o.service_id
  join services.structure t on t.territory_id = $1 and t.id = s.structure_id
  join pathways.published_pathway w on w.territory_id = $1 and w.id = o.pathway_id
  join people.published_person p on p.territory_id = $1 and p.id = o.person_id
  where o.territory_id = $1`

/** Orientations of somebody whom the actor follows, the latest first. */
export const orientationsOf = (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  personId: string,
): Promise<StoredOrientation[]> =>
  context.tx.query(
    `${select} and o.person_id = $6 and ${followsPathway(2)} order by o.sent_at desc, o.id limit 200`,
    [context.tx.territoryId, ...pathwayReader(context, 'pathways.follow'), personId],
  )

/** One that the actor reaches, held until the end of the transaction. */
export const lockReached = async (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  id: string,
): Promise<StoredOrientation | undefined> => {
  await lock(context.tx, id)
  const [row] = await context.tx.query<StoredOrientation>(
    `${select} and o.id = $6 and ${followsPathway(2)}`,
    [context.tx.territoryId, ...pathwayReader(context, 'pathways.follow'), id],
  )
  return row
}

/** The same for the service itself, or for the clock. */
export const lockOrientation = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredOrientation | undefined> => {
  await lock(tx, id)
  const [row] = await tx.query<StoredOrientation>(`${select} and o.id = $2`, [tx.territoryId, id])
  return row
}

const lock = (tx: TerritoryTransaction, id: string) =>
  tx.query('select from services.orientation where territory_id = $1 and id = $2 for update', [
    tx.territoryId,
    id,
  ])

interface NewOrientation {
  readonly id: string
  readonly serviceId: string
  readonly pathwayId: string
  readonly personId: string
  readonly themeCode: string | null
  readonly reasons: string
  readonly requirements: string | null
  readonly availableFrom: CalendarDate | null
  readonly contactPreference: ContactPreference
  readonly otherContact: string | null
  readonly recipient: string
  readonly expiresOn: CalendarDate
}

/** False when one waits at this service already, or the same click came before. */
export const insertOrientation = async (
  { tx, actor, now, today }: Pick<Context, 'tx' | 'actor' | 'now' | 'today'>,
  one: NewOrientation,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into services.orientation (territory_id, id, service_id, pathway_id, person_id, state, theme_code, reasons,
       requirements, available_from, contact_preference, other_contact, informed_on, recipient, sent_at, sent_on,
       expires_on, created_by)
     values ($1, $2, $3, $4, $5, 'sent', $6, $7, $8, $9, $10, $11, $12, $13, $14, $12, $15, $16)
     on conflict do nothing returning id`,
    [
      ...[tx.territoryId, one.id, one.serviceId, one.pathwayId, one.personId, one.themeCode, one.reasons],
      ...[one.requirements, one.availableFrom, one.contactPreference, one.otherContact, today, one.recipient],
      ...[now, one.expiresOn, actor.memberId],
    ],
  )
  return rows.length > 0
}

interface Moved {
  readonly id: string
  /** `renew`: another link was sent, and the state stays. */
  readonly move: OrientationMove | 'send' | 'renew'
  readonly to: OrientationState
  readonly memberId?: string | null
  readonly byLink?: boolean
  readonly reasonCode?: string | null
  readonly reasonText?: string | null
}

/** The row that says who moved it, and the state that repeats it. */
export const moveOrientation = async (
  { tx, now, today }: Pick<Context, 'tx' | 'now' | 'today'>,
  { id, move, to, memberId = null, byLink = false, reasonCode = null, reasonText = null }: Moved,
): Promise<void> => {
  await tx.query(
    `insert into services.orientation_move (territory_id, id, orientation_id, move, to_state, reason_code, reason_text,
       by_member_id, by_link, at, on_date)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[tx.territoryId, newId(now.getTime()), id, move, to, reasonCode, reasonText, memberId, byLink],
      ...[now, today],
    ],
  )
  if (move === 'send' || move === 'renew') return
  await tx.query(
    `update services.orientation set state = $3, version = version + 1,
       answered_on = case when $3 in ('accepted', 'refused') then $4::date end
     where territory_id = $1 and id = $2`,
    [tx.territoryId, id, to, today],
  )
}

/** False when it was read already. */
export const markRead = async ({ tx, now }: Pick<Context, 'tx' | 'now'>, id: string): Promise<void> => {
  await tx.query(
    `update services.orientation set read_at = $3, version = version + 1
     where territory_id = $1 and id = $2 and read_at is null`,
    [tx.territoryId, id, now],
  )
}

/** What the service reads, while it may answer and the person is accompanied; the other columns are not selected. */
export const findLinked = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<LinkedOrientation | undefined> => {
  const [row] = await tx.query<LinkedOrientation>(
    `select p.given_name || ' ' || p.family_name as "personName", s.name as "serviceName",
       t.name as "structureName", o.contact_preference as "contactPreference",
       case o.contact_preference when 'phone' then p.phone when 'email' then p.email
         when 'other' then o.other_contact end as contact,
       o.reasons, o.requirements, o.available_from as "availableFrom", r.name as "referentName",
       r.email as "referentEmail", r.phone as "referentPhone", o.state, o.sent_on as "sentOn",
       o.expires_on as "expiresOn"
     from services.orientation o
     join services.service s on s.territory_id = $1 and s.id = o.service_id
     join services.structure t on t.territory_id = $1 and t.id = s.structure_id
     join pathways.published_pathway w on w.territory_id = $1 and w.id = o.pathway_id and w.is_open
     join people.published_person p on p.territory_id = $1 and p.id = o.person_id
     left join organisations.published_member r on r.territory_id = $1 and r.id = w.referent_id
     where o.territory_id = $1 and o.id = $2`,
    [tx.territoryId, id],
  )
  return row
}
