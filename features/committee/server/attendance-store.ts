import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Expected {
  readonly memberId: string
  readonly name: string
  readonly organisationName: string
  readonly isPresent: boolean | null
}

export const loadAttendance = (tx: TerritoryTransaction, sessionId: string): Promise<Expected[]> =>
  tx.query(
    `select t.member_id as "memberId", m.name, o.name as "organisationName", t.is_present as "isPresent"
     from committee.attendance t
     join organisations.published_member m on m.territory_id = $1 and m.id = t.member_id
     join organisations.published_organisation o on o.territory_id = $1 and o.id = m.organisation_id
     where t.territory_id = $1 and t.session_id = $2 order by m.name, m.id`,
    [tx.territoryId, sessionId],
  )

/** Keeps who was noted among those still expected. False when one of them is no member, or left. */
export const expectMembers = async (
  tx: TerritoryTransaction,
  sessionId: string,
  memberIds: readonly string[],
): Promise<boolean> => {
  const wanted = [...new Set(memberIds)]
  await tx.query(
    'delete from committee.attendance where territory_id = $1 and session_id = $2 and member_id <> all ($3)',
    [tx.territoryId, sessionId, wanted],
  )
  await tx.query(
    `insert into committee.attendance (territory_id, session_id, member_id)
     select $1, $2, m.id from organisations.published_member m
     where m.territory_id = $1 and m.id = any ($3) and m.left_on is null on conflict do nothing`,
    [tx.territoryId, sessionId, wanted],
  )
  const kept = await tx.query(
    'select from committee.attendance where territory_id = $1 and session_id = $2',
    [tx.territoryId, sessionId],
  )
  return kept.length === wanted.length
}

/** False for somebody who is not expected. */
export const markPresence = async (
  tx: TerritoryTransaction,
  sessionId: string,
  { memberId, isPresent }: Pick<Expected, 'memberId' | 'isPresent'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `update committee.attendance set is_present = $4
     where territory_id = $1 and session_id = $2 and member_id = $3 returning member_id`,
    [tx.territoryId, sessionId, memberId, isPresent],
  )
  return rows.length > 0
}
