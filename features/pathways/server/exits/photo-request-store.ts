import type { Actor } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export const insertPhotoRequest = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  id: string,
  proofId: string,
): Promise<void> => {
  await tx.query(
    `insert into pathways.photo_request (territory_id, id, proof_id, asked_by, asked_at) values ($1, $2, $3, $4, $5)`,
    [tx.territoryId, id, proofId, actor.memberId, now],
  )
}

interface PhotoRequest {
  readonly proofId: string
  readonly askedBy: string
  readonly organisationId: string
  readonly name: string
}

/** A request that waits, with who made it while she is still there. */
export const findPhotoRequest = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<PhotoRequest | undefined> => {
  const [row] = await tx.query<PhotoRequest>(
    `select r.proof_id as "proofId", r.asked_by as "askedBy", m.organisation_id as "organisationId", m.name
     from pathways.photo_request r
     join organisations.published_member m on m.territory_id = $1 and m.id = r.asked_by and m.left_on is null
     where r.territory_id = $1 and r.id = $2 and r.received_at is null`,
    [tx.territoryId, id],
  )
  return row
}

export const waitingRequests = async (tx: TerritoryTransaction, proofId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from pathways.photo_request where territory_id = $1 and proof_id = $2 and received_at is null`,
    [tx.territoryId, proofId],
  )
  return rows.map(({ id }) => id)
}

export const markPhotoReceived = async (tx: TerritoryTransaction, id: string, now: Date): Promise<void> => {
  await tx.query(`update pathways.photo_request set received_at = $3 where territory_id = $1 and id = $2`, [
    tx.territoryId,
    id,
    now,
  ])
}

/** Who asked for the photograph, with nothing else than what keeping it takes. */
export const askerOf = (tx: TerritoryTransaction, request: PhotoRequest): Actor => ({
  ...{ userId: request.askedBy, memberId: request.askedBy, territoryId: tx.territoryId },
  ...{ organisationId: request.organisationId, name: request.name, roleCodes: [], teamIds: [] },
  rights: new Map([['pathways.read', 'territory']]),
})
