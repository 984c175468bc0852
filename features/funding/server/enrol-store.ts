import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Proposal } from '../contract.ts'

/**
 * Episodes of the scheme under way during an operation that are not in it yet, the oldest entry first. Whoever was
 * accompanied before its first day enters that day: another operation is another participation.
 */
export const loadProposals = (
  { tx }: Pick<Context, 'tx'>,
  operationId: string,
  { only = null, limit }: { readonly only?: readonly string[] | null; readonly limit: number },
): Promise<(Proposal & { readonly total: number })[]> =>
  tx.query(
    `select w.id as "pathwayId", w.person_id as "personId", n.family_name || ' ' || n.given_name as "personName",
       n.birth_date as "birthDate", c.name as "communeName", r.name as "referentName",
       greatest(w.entered_on, o.starts_on) as "enteredOn", w.exited_on as "exitedOn", p.id is not null as "isReturn",
       count(*) over ()::int as total
     from funding.operation o
     join pathways.published_pathway w on w.territory_id = $1 and w.scheme_id = o.scheme_id and w.entered_on <= o.ends_on
       and (w.exited_on is null or w.exited_on >= o.starts_on)
     join people.published_person n on n.territory_id = $1 and n.id = w.person_id
     left join territory.commune c on c.code = n.commune_code
     left join organisations.published_member r on r.territory_id = $1 and r.id = w.referent_id
     left join funding.participation p on p.territory_id = $1 and p.operation_id = o.id and p.person_id = w.person_id
     where o.territory_id = $1 and o.id = $2 and ($3::uuid[] is null or w.id = any($3))
       and not exists (select from funding.stay s where s.territory_id = $1 and s.pathway_id = w.id
         and s.participation_id = p.id)
     order by greatest(w.entered_on, o.starts_on), n.family_name, n.given_name, w.id limit $4`,
    [tx.territoryId, operationId, only, limit],
  )

type Writing = Pick<Context, 'tx' | 'actor' | 'now'>

/** The participation of a person in an operation, made when there is none. */
export const participationOf = async (
  { tx, actor, now }: Writing,
  operationId: string,
  { personId, enteredOn }: Pick<Proposal, 'personId' | 'enteredOn'>,
): Promise<string> => {
  await tx.query(
    `insert into funding.participation (territory_id, id, operation_id, person_id, entered_on, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [tx.territoryId, newId(now.getTime()), operationId, personId, enteredOn, actor.memberId, now],
  )
  const [row] = await tx.query<{ id: string }>(
    'select id from funding.participation where territory_id = $1 and operation_id = $2 and person_id = $3',
    [tx.territoryId, operationId, personId],
  )
  return row?.id ?? ''
}

export const insertStay = async (
  { tx, actor, now }: Writing,
  participationId: string,
  { pathwayId, enteredOn, exitedOn }: Pick<Proposal, 'pathwayId' | 'enteredOn' | 'exitedOn'>,
): Promise<void> => {
  await tx.query(
    `insert into funding.stay (territory_id, id, participation_id, pathway_id, starts_on, ends_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      ...[tx.territoryId, newId(now.getTime()), participationId, pathwayId, enteredOn, exitedOn],
      ...[actor.memberId, now],
    ],
  )
}

/**
 * Makes the two dates of participations what their stays say: the first entry, the exit of the last stay. What was
 * asked after an exit that a return undid is set aside, not erased.
 */
export const alignParticipations = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  ids: readonly string[],
): Promise<void> => {
  await tx.query(
    `update funding.participation p set
       entered_on = (select min(s.starts_on) from funding.stay s where s.territory_id = $1 and s.participation_id = p.id),
       exited_on = (select s.ends_on from funding.stay s where s.territory_id = $1 and s.participation_id = p.id
         order by s.starts_on desc, s.id desc limit 1)
     where p.territory_id = $1 and p.id = any($2)`,
    [tx.territoryId, ids],
  )
  await tx.query(
    `update funding.questionnaire q set set_aside_at = $3, version = q.version + 1
     from funding.participation p where q.territory_id = $1 and p.territory_id = $1 and p.id = q.participation_id
       and p.id = any($2) and q.moment <> 'entry' and q.set_aside_at is null
       and (p.exited_on is null or exists (select from funding.stay s where s.territory_id = $1
         and s.participation_id = p.id and s.starts_on > q.collected_on))`,
    [tx.territoryId, ids, now],
  )
}

/** Ends the open stays of these participations; the ids of those that had one. */
export const endStays = async (
  { tx }: Pick<Context, 'tx'>,
  ids: readonly string[],
  exitedOn: CalendarDate,
): Promise<readonly string[]> => {
  const rows = await tx.query<{ id: string }>(
    `update funding.stay set ends_on = $3 where territory_id = $1 and participation_id = any($2) and ends_on is null
       and starts_on <= $3 returning participation_id as id`,
    [tx.territoryId, ids, exitedOn],
  )
  return rows.map(({ id }) => id)
}

/** The stays of an episode end with it; a corrected exit moves the end that came from the former one. */
export const endStaysOfPathway = async (
  { tx }: Pick<Context, 'tx'>,
  { pathwayId, exitedOn, formerExitOn }: PathwayEnd,
): Promise<readonly string[]> => {
  const rows = await tx.query<{ id: string }>(
    `update funding.stay set ends_on = greatest($3::date, starts_on)
     where territory_id = $1 and pathway_id = $2 and (ends_on is null
       or ($4::date is not null and ends_on = greatest($4::date, starts_on)))
     returning participation_id as id`,
    [tx.territoryId, pathwayId, exitedOn, formerExitOn],
  )
  return rows.map(({ id }) => id)
}

interface PathwayEnd {
  readonly pathwayId: string
  readonly exitedOn: CalendarDate
  /** The exit that this one corrects; null at the first one. */
  readonly formerExitOn: CalendarDate | null
}

/** False when a questionnaire was filled: the participation stays. */
export const deleteParticipation = async ({ tx }: Pick<Context, 'tx'>, id: string): Promise<boolean> => {
  const rows = await tx.query(
    `delete from funding.participation p where p.territory_id = $1 and p.id = $2
       and not exists (select from funding.questionnaire q where q.territory_id = $1 and q.participation_id = p.id)
     returning p.id`,
    [tx.territoryId, id],
  )
  return rows.length > 0
}

/** How many of these episodes are in the operation already. */
export const countIn = async (
  { tx }: Pick<Context, 'tx'>,
  operationId: string,
  pathwayIds: readonly string[],
): Promise<number> => {
  const rows = await tx.query(
    `select distinct s.pathway_id from funding.stay s
     join funding.participation p on p.territory_id = $1 and p.id = s.participation_id and p.operation_id = $2
     where s.territory_id = $1 and s.pathway_id = any($3)`,
    [tx.territoryId, operationId, pathwayIds],
  )
  return rows.length
}
