import type { CalendarDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { valueColumns } from '#platform/server/sql/value-columns.ts'
import { type ReferralState, type ReferralValues, type RefusalCode, referralValues } from '../contract.ts'
import { isShown } from './retention-store.ts'

type StoredValues = Omit<ReferralValues, 'sensitive'>

/** The sensitive facts have a table of their own. */
const columns = valueColumns(
  Object.keys(referralValues.shape).filter((name) => name !== 'sensitive') as (keyof StoredValues)[],
)
const keyOf = (values: StoredValues): string => nameKey(`${values.familyName} ${values.givenName}`)

export interface ReferralRow {
  readonly id: string
  readonly version: number
  readonly reference: string
  readonly state: ReferralState
  readonly values: StoredValues
  readonly schemeLabel: string
  readonly senderOrganisationId: string
  readonly senderOrganisationName: string
  readonly senderIsDiscreet: boolean
  readonly senderMemberId: string | null
  readonly senderName: string | null
  readonly senderEmail: string | null
  readonly senderPhone: string | null
  readonly sentAt: Date | null
  readonly answerDueOn: CalendarDate | null
  readonly expiresOn: CalendarDate | null
  readonly decidedAt: Date | null
  readonly updatedAt: Date
  readonly refusalCode: RefusalCode | null
  readonly refusalText: string | null
  readonly redirection: string | null
  readonly personId: string | null
}

type FlatRow = Omit<ReferralRow, 'values'> & StoredValues

export const loadReferral = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<ReferralRow | undefined> => {
  const [row] = await tx.query<FlatRow>(
    `select r.id, r.version, r.reference, r.state, s.label as "schemeLabel",
       r.sender_organisation_id as "senderOrganisationId", o.name as "senderOrganisationName",
       o.is_discreet as "senderIsDiscreet", r.sender_member_id as "senderMemberId",
       coalesce(r.sender_contact_name, m.name) as "senderName", coalesce(r.sender_contact_email, m.email) as "senderEmail",
       coalesce(r.sender_contact_phone, m.phone) as "senderPhone", r.sent_at as "sentAt",
       r.answer_due_on as "answerDueOn", r.expires_on as "expiresOn", r.decided_at as "decidedAt",
       r.updated_at as "updatedAt", r.refusal_code as "refusalCode", r.refusal_text as "refusalText", r.redirection, r.person_id as "personId", ${columns.selected('r')}
     from referrals.referral r
     join organisations.published_scheme s on s.territory_id = r.territory_id and s.id = r.scheme_id
     join organisations.published_organisation o on o.territory_id = r.territory_id and o.id = r.sender_organisation_id
     left join organisations.published_member m on m.territory_id = r.territory_id and m.id = r.sender_member_id
     where r.territory_id = $1 and r.id = $2 and ${isShown('r')}`,
    [tx.territoryId, id],
  )
  if (!row) return undefined
  const values = Object.fromEntries(columns.names.map((name) => [name, row[name]])) as unknown as StoredValues
  const rest = Object.entries(row).filter(([name]) => !columns.names.includes(name as keyof StoredValues))
  return { ...(Object.fromEntries(rest) as unknown as Omit<ReferralRow, 'values'>), values }
}

interface NewReferral {
  readonly id: string
  readonly values: StoredValues
  readonly senderOrganisationId: string
  readonly senderMemberId: string | null
  readonly contact?: { name: string | null; email: string | null; phone: string | null }
  readonly importId?: string | null
  readonly importLine?: number | null
  readonly createdBy: string
  readonly now: Date
}

/** `26-7C1A-93F0`: short enough to be read on the telephone; nothing of the person is in it. */
const referenceOf = (id: string, now: Date): string => {
  const end = id.replaceAll('-', '').slice(-8).toUpperCase()
  return `${String(now.getUTCFullYear()).slice(2)}-${end.slice(0, 4)}-${end.slice(4)}`
}

export const insertReferral = async (tx: TerritoryTransaction, referral: NewReferral): Promise<void> => {
  const { values, contact } = referral
  await tx.query(
    `insert into referrals.referral (territory_id, id, reference, name_key, sender_organisation_id, sender_member_id,
       sender_contact_name, sender_contact_email, sender_contact_phone, import_id, import_line, created_by, created_at,
       updated_at, state, ${columns.list})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, 'draft', ${columns.marks(14)})`,
    [
      ...[tx.territoryId, referral.id, referenceOf(referral.id, referral.now), keyOf(values)],
      ...[referral.senderOrganisationId, referral.senderMemberId],
      ...[contact?.name ?? null, contact?.email ?? null, contact?.phone ?? null],
      ...[referral.importId ?? null, referral.importLine ?? null, referral.createdBy, referral.now],
      ...columns.valuesOf(values),
    ],
  )
}

/** The new version of a draft, or nothing when it changed or left in between. */
export const updateDraft = async (
  tx: TerritoryTransaction,
  draft: { id: string; version: number; values: StoredValues; now: Date },
): Promise<number | undefined> => {
  const [row] = await tx.query<{ version: number }>(
    `update referrals.referral set version = version + 1, name_key = $4, updated_at = $5, ${columns.sets(6)}
     where territory_id = $1 and id = $2 and version = $3 and state = 'draft' returning version`,
    [
      tx.territoryId,
      draft.id,
      draft.version,
      keyOf(draft.values),
      draft.now,
      ...columns.valuesOf(draft.values),
    ],
  )
  return row?.version
}

/** Holds a draft until the end of the transaction; false when it was sent or erased meanwhile. */
export const holdDraft = async (tx: TerritoryTransaction, id: string): Promise<boolean> => {
  const held = await tx.query(
    `select from referrals.referral where territory_id = $1 and id = $2 and state = 'draft' for update`,
    [tx.territoryId, id],
  )
  return held.length > 0
}

/** A file joined to a draft is a change as well: the draft lives on from it. */
export const touchDraft = async (tx: TerritoryTransaction, id: string, now: Date): Promise<void> => {
  await tx.query(
    `update referrals.referral set updated_at = $3 where territory_id = $1 and id = $2 and state = 'draft'`,
    [tx.territoryId, id, now],
  )
}

export const deleteDraft = async (tx: TerritoryTransaction, id: string): Promise<void> => {
  await tx.query(`delete from referrals.referral where territory_id = $1 and id = $2 and state = 'draft'`, [
    tx.territoryId,
    id,
  ])
}
