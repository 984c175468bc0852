import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ReferralState, RefusalCode } from '../contract.ts'
import { isNotArchived } from './retention-store.ts'

/** A prescription as its sender knows it, and where its answer stands. */
export interface SenderLine {
  readonly id: string
  readonly reference: string
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: string | null
  readonly franceTravailId: string | null
  readonly senderMemberId: string | null
  readonly sentAt: Date
  readonly sentOn: string
  readonly state: ReferralState
  readonly decidedOn: string | null
  readonly refusalCode: RefusalCode | null
}

interface Asked {
  readonly organisationId: string
  /** Only what this member sent; absent: what the whole organisation did. */
  readonly memberId?: string
  readonly from: string
  readonly to: string
  /** The last line read before: the next ones are older. */
  readonly after?: { readonly sentAt: Date; readonly id: string }
  readonly limit: number
}

/** What an organisation sent in a period, on screen or by file, the latest first; nobody whose file is in the archive. */
export const linesOfSender = (tx: TerritoryTransaction, asked: Asked): Promise<SenderLine[]> =>
  tx.query<SenderLine>(
    `select r.id, r.reference, r.given_name as "givenName", r.family_name as "familyName", r.birth_date as "birthDate",
       r.france_travail_id as "franceTravailId", r.sender_member_id as "senderMemberId", r.sent_at as "sentAt",
       (r.sent_at at time zone t.time_zone)::date as "sentOn", r.state,
       (r.decided_at at time zone t.time_zone)::date as "decidedOn", r.refusal_code as "refusalCode"
     from referrals.referral r join territory.territory t on t.territory_id = $1
     where r.territory_id = $1 and r.sender_organisation_id = $2 and r.state <> 'draft' and ${isNotArchived('r')}
       and (r.sent_at at time zone t.time_zone)::date between $3 and $4
       and ($5::uuid is null or r.sender_member_id = $5)
       and ($6::timestamptz is null or (date_trunc('milliseconds', r.sent_at), r.id) < ($6, $7::uuid))
     order by date_trunc('milliseconds', r.sent_at) desc, r.id desc limit $8`,
    [
      ...[tx.territoryId, asked.organisationId, asked.from, asked.to, asked.memberId ?? null],
      ...[asked.after?.sentAt ?? null, asked.after?.id ?? null, asked.limit],
    ],
  )
