import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ReferralState } from '../contract.ts'

export interface Message {
  readonly id: string
  readonly at: string
  readonly body: string
  readonly authorName: string | null
  readonly fromSender: boolean
}

/** Questions and answers, the first one first. */
export const loadMessages = async (tx: TerritoryTransaction, referralId: string): Promise<Message[]> => {
  const rows = await tx.query<Omit<Message, 'at'> & { at: Date }>(
    `select g.id, g.at, g.body, m.name as "authorName", coalesce(m.organisation_id = r.sender_organisation_id, false) as "fromSender"
     from referrals.message g
     join referrals.referral r on r.territory_id = g.territory_id and r.id = g.referral_id
     left join organisations.published_member m on m.territory_id = g.territory_id and m.id = g.author_member_id
     where g.territory_id = $1 and g.referral_id = $2 order by g.at, g.id`,
    [tx.territoryId, referralId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export const addMessage = async (
  { tx, now }: { tx: TerritoryTransaction; now: Date },
  message: { id: string; referralId: string; authorMemberId: string; body: string },
): Promise<void> => {
  await tx.query(
    `insert into referrals.message (territory_id, id, referral_id, author_member_id, body, at) values ($1, $2, $3, $4, $5, $6)`,
    [tx.territoryId, message.id, message.referralId, message.authorMemberId, message.body, now],
  )
}

interface Passage {
  readonly move: string
  readonly toState: ReferralState
  readonly at: string
  readonly memberName: string | null
}

/** Each move with who made it; nobody for the expiry. */
export const loadHistory = async (
  tx: TerritoryTransaction,
  referralId: string,
  namesOfOrganisationId?: string,
): Promise<Passage[]> => {
  const rows = await tx.query<Omit<Passage, 'at'> & { at: Date }>(
    `select t.move, t.to_state as "toState", t.at,
       case when $3::uuid is null or m.organisation_id = $3 then m.name end as "memberName"
     from referrals.transition t
     left join organisations.published_member m on m.territory_id = t.territory_id and m.id = t.by_member_id
     where t.territory_id = $1 and t.referral_id = $2 and t.revoked_at is null order by t.at, t.id`,
    [tx.territoryId, referralId, namesOfOrganisationId ?? null],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
