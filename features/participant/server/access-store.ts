import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface StoredAccess {
  readonly id: string
  readonly givenAt: Date
  readonly givenByName: string
  readonly expiresAt: Date
  readonly lastSeenAt: Date | null
}

/** The access that is open now, when there is one. */
export const openAccess = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  personId: string,
): Promise<StoredAccess | undefined> => {
  const [row] = await tx.query<StoredAccess>(
    `select a.id, a.given_at as "givenAt", m.name as "givenByName", a.expires_at as "expiresAt",
       a.last_seen_at as "lastSeenAt"
     from participant.access a
     join organisations.published_member m on m.territory_id = $1 and m.id = a.given_by
     where a.territory_id = $1 and a.person_id = $2 and a.revoked_at is null and a.expires_at > $3
     order by a.given_at desc limit 1`,
    [tx.territoryId, personId, now],
  )
  return row
}

export const insertAccess = async (
  { tx, now, actor }: Pick<Context, 'tx' | 'now'> & { readonly actor: Pick<Context['actor'], 'memberId'> },
  access: { readonly id: string; readonly personId: string; readonly expiresAt: Date },
): Promise<void> => {
  await tx.query(
    `insert into participant.access (territory_id, id, person_id, given_at, given_by, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.territoryId, access.id, access.personId, now, actor.memberId, access.expiresAt],
  )
}

/** Marks every open access of a person as closed; their ids, whose links are to be closed too. */
export const closeAccesses = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  personIds: readonly string[],
  memberId: string | null = null,
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `update participant.access set revoked_at = $3, revoked_by = $4
     where territory_id = $1 and person_id = any ($2) and revoked_at is null returning id`,
    [tx.territoryId, personIds, now, memberId],
  )
  return rows.map(({ id }) => id)
}

interface Visitor {
  readonly personId: string
  readonly accessId: string
  readonly expiresAt: Date
  readonly territoryName: string
  readonly timeZone: string
}

/** Whom an access is about, and where, while it is open and her file is in use. */
export const findVisitor = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  accessId: string,
): Promise<Visitor | undefined> => {
  const [row] = await tx.named<Visitor>(
    'participant.visitor',
    `select a.person_id as "personId", a.id as "accessId", a.expires_at as "expiresAt", t.name as "territoryName",
       t.time_zone as "timeZone"
     from participant.access a
     join people.published_person p on p.territory_id = $1 and p.id = a.person_id
     join territory.territory t on t.territory_id = $1
     where a.territory_id = $1 and a.id = $2 and a.revoked_at is null and a.expires_at > $3`,
    [tx.territoryId, accessId, now],
  )
  return row
}

export const markSeen = async ({ tx, now }: Pick<Context, 'tx' | 'now'>, accessId: string): Promise<void> => {
  await tx.named(
    'participant.seen',
    'update participant.access set last_seen_at = $3 where territory_id = $1 and id = $2',
    [tx.territoryId, accessId, now],
  )
}

/** Erases what the page held of these persons. */
export const forgetPage = async (tx: TerritoryTransaction, personIds: readonly string[]): Promise<void> => {
  for (const table of ['access', 'ask', 'own_request', 'shown_document'])
    await tx.query(`delete from participant.${table} where territory_id = $1 and person_id = any ($2)`, [
      tx.territoryId,
      personIds,
    ])
}
