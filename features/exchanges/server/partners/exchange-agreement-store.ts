import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ExchangeAgreement } from '../../contract.ts'

type StoredAgreement = Omit<ExchangeAgreement, 'isInForce'> & { readonly organisationId: string }

const columns = `a.id, a.organisation_id as "organisationId", a.starts_on as "startsOn", a.ends_on as "endsOn", a.covers,
  a.legal_base as "legalBase", a.signed_on as "signedOn", a.signer_name as "signerName",
  a.territory_signer_name as "territorySignerName", a.reference, a.ended_on as "endedOn", m.name as "notedBy"`

/** Every version signed with a partner, the latest first: the order in which a day finds its own. */
export const agreementsOf = (tx: TerritoryTransaction, organisationId: string): Promise<StoredAgreement[]> =>
  tx.query<StoredAgreement>(
    `select ${columns} from exchanges.agreement a
     left join organisations.published_member m on m.territory_id = $1 and m.id = a.noted_by
     where a.territory_id = $1 and a.organisation_id = $2 order by a.starts_on desc, a.noted_at desc, a.id desc`,
    [tx.territoryId, organisationId],
  )

export const loadAgreement = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredAgreement | undefined> => {
  const [row] = await tx.query<StoredAgreement>(
    `select ${columns} from exchanges.agreement a
     left join organisations.published_member m on m.territory_id = $1 and m.id = a.noted_by
     where a.territory_id = $1 and a.id = $2`,
    [tx.territoryId, id],
  )
  return row
}

/** False when it was sent before: the same version counts once. */
export const insertAgreement = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  one: Omit<StoredAgreement, 'endedOn' | 'notedBy'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into exchanges.agreement (territory_id, id, organisation_id, starts_on, ends_on, covers, legal_base, signed_on,
       signer_name, territory_signer_name, reference, noted_by, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (territory_id, id) do nothing returning id`,
    [
      ...[tx.territoryId, one.id, one.organisationId, one.startsOn, one.endsOn, one.covers, one.legalBase],
      ...[one.signedOn, one.signerName, one.territorySignerName, one.reference, actor.memberId, now],
    ],
  )
  return rows.length > 0
}

export const endAgreement = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  id: string,
  endsOn: string,
): Promise<void> => {
  await tx.query(
    `update exchanges.agreement set ended_on = $3, ended_by = $4, ended_at = $5 where territory_id = $1 and id = $2`,
    [tx.territoryId, id, endsOn, actor.memberId, now],
  )
}

/** The partner behind an id, closed or not. */
export const partnerOf = async (
  tx: TerritoryTransaction,
  organisationId: string,
): Promise<{ readonly id: string; readonly name: string; readonly kind: string } | undefined> => {
  const [row] = await tx.query<{ id: string; name: string; kind: string }>(
    'select id, name, kind from organisations.published_organisation where territory_id = $1 and id = $2',
    [tx.territoryId, organisationId],
  )
  return row
}
