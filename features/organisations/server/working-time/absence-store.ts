import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Absence, WorkingTime } from '../../contract.ts'
import { shippedRoles } from '../../rules/role-matrix.ts'
import { etpOn } from './etp-store.ts'

type StoredAbsence = Omit<Absence, 'state'> & { readonly memberId: string; readonly organisationId: string }

const columns = `a.id, a.member_id as "memberId", a.cover_id as "coverId", c.name as "coverName", a.from_on as "fromOn",
  a.until_on as "untilOn", a.ended_on as "endedOn", a.reason_code as "reasonCode", b.name as "notedByName",
  c.organisation_id as "organisationId"`
const joined = `join organisations.member c on c.territory_id = $1 and c.id = a.cover_id
  join organisations.member b on b.territory_id = $1 and b.id = a.noted_by`

/** The absences of a member, the latest first. */
export const loadAbsences = (tx: TerritoryTransaction, memberId: string): Promise<StoredAbsence[]> =>
  tx.query(
    `select ${columns} from organisations.absence a ${joined}
     where a.territory_id = $1 and a.member_id = $2 order by a.from_on desc, a.id desc limit 50`,
    [tx.territoryId, memberId],
  )

/** One of them, locked until the act is done. */
export const lockAbsence = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredAbsence | undefined> => {
  const [row] = await tx.query<StoredAbsence>(
    `select ${columns} from organisations.absence a ${joined} where a.territory_id = $1 and a.id = $2 for update of a`,
    [tx.territoryId, id],
  )
  return row
}

type Period = Pick<Absence, 'fromOn' | 'untilOn'>

/** Absences of these members, and those for which they answer, on some day of a period; their rows are locked first. */
export const absencesMeeting = async (
  tx: TerritoryTransaction,
  memberIds: readonly string[],
  { fromOn, untilOn }: Period,
): Promise<(Period & { readonly id: string; readonly memberId: string; readonly coverId: string })[]> => {
  await tx.query(
    'select from organisations.member where territory_id = $1 and id = any($2) order by id for update',
    [tx.territoryId, memberIds],
  )
  return tx.query(
    `select a.id, a.member_id as "memberId", a.cover_id as "coverId", a.from_on as "fromOn", a.until_on as "untilOn"
     from organisations.published_absence a
     where a.territory_id = $1 and (a.member_id = any($2) or a.cover_id = any($2))
       and a.from_on <= $4 and a.until_on >= $3`,
    [tx.territoryId, memberIds, fromOn, untilOn],
  )
}

export const insertAbsence = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  absence: Pick<StoredAbsence, 'id' | 'memberId' | 'coverId' | 'fromOn' | 'untilOn' | 'reasonCode'>,
): Promise<boolean> => {
  const written = await tx.query(
    `insert into organisations.absence (territory_id, id, member_id, cover_id, from_on, until_on, reason_code, noted_by, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, absence.id, absence.memberId, absence.coverId, absence.fromOn, absence.untilOn],
      ...[absence.reasonCode, actor.memberId, now],
    ],
  )
  return written.length > 0
}

export const markEnded = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  id: string,
  endedOn: CalendarDate,
): Promise<void> => {
  await tx.query(
    'update organisations.absence set ended_on = $3, ended_by = $4, ended_at = $5 where territory_id = $1 and id = $2',
    [tx.territoryId, id, endedOn, actor.memberId, now],
  )
}

/** For how many absences, under way or to come, a member answers. */
export const countCovered = async (
  tx: TerritoryTransaction,
  coverId: string,
  today: CalendarDate,
): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `select count(*) as count from organisations.published_absence
     where territory_id = $1 and cover_id = $2 and until_on >= $3 and until_on >= from_on`,
    [tx.territoryId, coverId, today],
  )
  return row?.count ?? 0
}

/** Whether the actor answers for this member today. */
export const coversToday = async (
  { tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>,
  memberId: string,
): Promise<boolean> => {
  const rows = await tx.query(
    `select from organisations.published_absence
     where territory_id = $1 and member_id = $2 and cover_id = $3 and from_on <= $4 and until_on >= $4`,
    [tx.territoryId, memberId, actor.memberId, today],
  )
  return rows.length > 0
}

/** Shipped roles that follow nobody; a role composed by the territory is trusted to follow. */
const rolesThatFollowNobody = shippedRoles
  .filter((role) => !('pathways.follow' in role.rights))
  .map((role) => role.code)

/** Present colleagues of the same structure who follow people. */
export const loadCovers = (
  tx: TerritoryTransaction,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
): Promise<WorkingTime['covers']> =>
  tx.query(
    `select m.id, m.name from organisations.member m
     where m.territory_id = $1 and m.organisation_id = $2 and m.id <> $3 and m.left_on is null
       and exists (select from organisations.member_role r
         where r.territory_id = $1 and r.member_id = m.id and r.role_code <> all($4))
     order by m.name, m.id`,
    [tx.territoryId, organisationId, id, rolesThatFollowNobody],
  )

interface Worker {
  readonly memberId: string
  readonly name: string
  readonly organisationId: string
  readonly organisationName: string
  readonly etpHundredths: number
  readonly firstEtpHundredths: number
}

/** A member with the share of a full-time job in force on a day; one who left is found too. */
export const loadWorker = async (
  tx: TerritoryTransaction,
  id: string,
  today: CalendarDate,
): Promise<Worker | undefined> => {
  const [row] = await tx.query<Worker>(
    `select m.id as "memberId", m.name, m.organisation_id as "organisationId", o.name as "organisationName",
       ${etpOn('m', '$3')} as "etpHundredths", m.etp_hundredths as "firstEtpHundredths"
     from organisations.member m join organisations.organisation o on o.territory_id = $1 and o.id = m.organisation_id
     where m.territory_id = $1 and m.id = $2`,
    [tx.territoryId, id, today],
  )
  return row
}
