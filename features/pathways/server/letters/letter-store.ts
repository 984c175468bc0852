import type { Context } from '#platform/server/http/context.ts'
import type { ChangeKind } from '../../contract/meetings.ts'
import { awayJson, joinedAway } from '../cover/away-sql.ts'
import type { Correspondent } from './letter-words.ts'

/** Whom a letter is for and who signs it; `at` and `place` when it is about an appointment. */
export interface Addressed {
  readonly pathwayId: string
  readonly personId: string
  readonly personName: string
  readonly at: Date | null
  readonly place: string | null
  readonly by: Correspondent
  /** When the letter tells of an appointment moved or cancelled: what happened, and where it was before. */
  readonly change?: { readonly kind: ChangeKind; readonly fromAt: Date } | null
}

/** SQL: a member `k` who signs a letter, and who answers while she is away on the day `day`. `$1` is the territory. */
export const correspondentJson = (day: string): string =>
  `json_build_object('name', k.name, 'phone', k.phone, 'email', k.email, 'away', (
    select ${awayJson('a', 'c')} from (select k.id) held ${joinedAway('held.id', day)}))`

/** `$3`: today. */
const person = `w.id as "pathwayId", w.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
  ${correspondentJson('$3')} as by`
const joined = (member: string) => `
  join people.published_person p on p.territory_id = $1 and p.id = w.person_id
  join organisations.published_member k on k.territory_id = $1 and k.id = ${member}`

/** An appointment with the last thing that happened to it; nothing once it took place. */
export const appointmentToTell = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  meetingId: string,
): Promise<Addressed | undefined> => {
  const [row] = await tx.query<Addressed & { readonly kind: ChangeKind | null; readonly fromAt: Date }>(
    `select ${person}, m.at, m.place, c.kind, c.from_at as "fromAt" from pathways.meeting m
     join pathways.pathway w on w.territory_id = $1 and w.id = m.pathway_id ${joined('m.member_id')}
     left join lateral (
       select g.kind, g.from_at from pathways.meeting_change g where g.territory_id = $1 and g.meeting_id = m.id
       order by g.at desc, g.id desc limit 1) c on true
     where m.territory_id = $1 and m.id = $2
       and (m.presence = 'planned' or (m.presence like 'cancelled%' and c.kind is not null))`,
    [tx.territoryId, meetingId, today],
  )
  if (!row) return undefined
  const { kind, fromAt, ...appointment } = row
  return { ...appointment, change: kind && { kind, fromAt } }
}

/** The appointments still planned among these, each with who holds it. */
export const plannedAppointments = (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  meetingIds: readonly string[],
): Promise<Addressed[]> =>
  tx.query(
    `select ${person}, m.at, m.place from pathways.meeting m
     join pathways.pathway w on w.territory_id = $1 and w.id = m.pathway_id ${joined('m.member_id')}
     where m.territory_id = $1 and m.id = any($2) and m.presence = 'planned' order by m.at, m.id`,
    [tx.territoryId, meetingIds, today],
  )

export const nextAppointmentId = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  pathwayId: string,
): Promise<string | undefined> => {
  const [next] = await tx.query<{ id: string }>(
    `select m.id from pathways.meeting m where m.territory_id = $1 and m.pathway_id = $2 and m.presence = 'planned'
       and m.at > $3 order by m.at, m.id limit 1`,
    [tx.territoryId, pathwayId, now],
  )
  return next?.id
}

/** The référents of the day of these pathways; nobody for a pathway that has none. */
export const currentReferents = (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  pathwayIds: readonly string[],
): Promise<Addressed[]> =>
  tx.query(
    `select ${person}, null as at, null as place from pathways.pathway w ${joined('w.referent_id')}
     where w.territory_id = $1 and w.id = any($2) order by p.name_key, w.id`,
    [tx.territoryId, pathwayIds, today],
  )
