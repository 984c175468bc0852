import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ContactDetail, MoveCode } from '../contract.ts'

interface Where {
  readonly tx: TerritoryTransaction
  readonly now: Date
}

/** The first written first; `at` as text, as replies carry it. */
export const loadThread = async (
  tx: TerritoryTransaction,
  contactId: string,
): Promise<ContactDetail['messages']> =>
  (
    await tx.query<Omit<ContactDetail['messages'][number], 'at'> & { at: Date }>(
      `select g.id, g.at, m.name as "authorName", g.body
       from contacts.message g
       left join organisations.published_member m on m.territory_id = $1 and m.id = g.author_id
       where g.territory_id = $1 and g.contact_id = $2 order by g.at, g.id`,
      [tx.territoryId, contactId],
    )
  ).map((row) => ({ ...row, at: row.at.toISOString() }))

export const loadMoves = async (
  tx: TerritoryTransaction,
  contactId: string,
): Promise<ContactDetail['moves']> =>
  (
    await tx.query<Omit<ContactDetail['moves'][number], 'at'> & { at: Date }>(
      `select v.id, v.move, v.at, m.name as "memberName", o.name as "organisationName", v.reason
       from contacts.move v
       left join organisations.published_member m on m.territory_id = $1 and m.id = v.by_member_id
       left join organisations.published_organisation o on o.territory_id = $1 and o.id = v.organisation_id
       where v.territory_id = $1 and v.contact_id = $2 order by v.at, v.id`,
      [tx.territoryId, contactId],
    )
  ).map((row) => ({ ...row, at: row.at.toISOString() }))

/** Says whether it is new: the same words sent twice count once. Without author, the person wrote them. */
export const insertMessage = async (
  { tx, now }: Where,
  message: {
    readonly id: string
    readonly contactId: string
    readonly authorId: string | null
    readonly body: string
  },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into contacts.message (territory_id, id, contact_id, at, author_id, body)
     values ($1, $2, $3, $4, $5, $6) on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, message.id, message.contactId, now, message.authorId, message.body],
  )
  return rows.length > 0
}

export const insertMove = async (
  { tx, now }: Where,
  move: {
    readonly contactId: string
    readonly move: MoveCode
    readonly memberId: string | null
    readonly organisationId: string | null
    readonly reason?: string
  },
): Promise<void> => {
  await tx.query(
    `insert into contacts.move (territory_id, id, contact_id, move, at, by_member_id, organisation_id, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, newId(now.getTime()), move.contactId, move.move, now, move.memberId],
      ...[move.organisationId, move.reason ?? null],
    ],
  )
}
