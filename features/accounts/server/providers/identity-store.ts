import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export const siretOfOrganisation = async (
  tx: TerritoryTransaction,
  organisationId: string,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ siret: string | null }>(
    'select siret from organisations.organisation where territory_id = $1 and id = $2',
    [tx.territoryId, organisationId],
  )
  return row?.siret ?? undefined
}

/** Spends the invitation that still waits for a member; false when there is none, or its days are over. */
export const takeInvitationOf = async (
  tx: TerritoryTransaction,
  memberId: string,
  now: Date,
): Promise<boolean> => {
  const rows = await tx.query(
    `update accounts.link set used_at = $3 where territory_id = $1 and subject_id = $2 and purpose = 'invitation'
       and used_at is null and revoked_at is null and expires_at > $3 returning subject_id`,
    [tx.territoryId, memberId, now],
  )
  return rows.length > 0
}

export const organisationOfMember = async (
  tx: TerritoryTransaction,
  memberId: string,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ id: string }>(
    'select organisation_id as id from organisations.member where territory_id = $1 and id = $2',
    [tx.territoryId, memberId],
  )
  return row?.id
}
