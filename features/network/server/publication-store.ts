import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PublicState } from '../contract.ts'

const lastMove = `left join lateral (
    select p.is_public, p.made_at, p.made_by from network.publication p
    where p.territory_id = $1 and p.agreement_id = a.id order by p.made_at desc, p.id desc limit 1) p on true`

/** Every agreement with whether anybody may read it. */
export const publicationsOf = async (tx: TerritoryTransaction): Promise<PublicState[]> => {
  const rows = await tx.query<Omit<PublicState, 'since'> & { since: Date | null }>(
    `select a.id as "agreementId", a.label, a.ends_on as "endsOn", coalesce(p.is_public, false) as "isPublic",
       p.made_at as since, m.name as "byName"
     from agreements.published_agreement a ${lastMove}
     left join organisations.published_member m on m.territory_id = $1 and m.id = p.made_by
     where a.territory_id = $1 order by a.ends_on desc, a.label limit 200`,
    [tx.territoryId],
  )
  return rows.map(({ since, ...row }) => ({ ...row, since: since?.toISOString() ?? null }))
}

/** Undefined when the agreement is not of this territory. */
export const isPublic = async (
  tx: TerritoryTransaction,
  agreementId: string,
): Promise<boolean | undefined> => {
  const [row] = await tx.query<{ isPublic: boolean }>(
    `select coalesce(p.is_public, false) as "isPublic" from agreements.published_agreement a ${lastMove}
     where a.territory_id = $1 and a.id = $2`,
    [tx.territoryId, agreementId],
  )
  return row?.isPublic
}

export const keepPublication = (
  tx: TerritoryTransaction,
  move: { id: string; agreementId: string; isPublic: boolean; at: Date; by: string },
): Promise<unknown> =>
  tx.query(
    `insert into network.publication (territory_id, id, agreement_id, is_public, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6) on conflict (territory_id, id) do nothing`,
    [tx.territoryId, move.id, move.agreementId, move.isPublic, move.at, move.by],
  )

interface PublicAgreement {
  readonly label: string
  readonly schemeId: string | null
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly signedOn: CalendarDate | null
  readonly parties: { readonly name: string; readonly role: string }[]
  readonly articles: { readonly number: string; readonly title: string }[]
}

/** What of an agreement may be told outside: organisations and titles, nobody who signed. */
export const loadPublicAgreement = async (
  tx: TerritoryTransaction,
  agreementId: string,
): Promise<PublicAgreement | undefined> => {
  const [row] = await tx.query<PublicAgreement>(
    `select a.label, a.scheme_id as "schemeId", a.starts_on as "startsOn", a.ends_on as "endsOn", a.signed_on as "signedOn",
       (select coalesce(json_agg(json_build_object('name', p.name, 'role', p.role) order by p.position, p.id), '[]')
        from agreements.published_party p where p.territory_id = $1 and p.agreement_id = a.id) as parties,
       (select coalesce(json_agg(json_build_object('number', r.number, 'title', r.title) order by r.position, r.id), '[]')
        from agreements.published_article r where r.territory_id = $1 and r.agreement_id = a.id) as articles
     from agreements.published_agreement a where a.territory_id = $1 and a.id = $2`,
    [tx.territoryId, agreementId],
  )
  return row
}
