import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Named } from './contract-parts.ts'

/** Whom the contract names, and when it was last put on paper before somebody signed it. */
export const namesOf = async (
  tx: TerritoryTransaction,
  contractId: string,
): Promise<(Named & { readonly printedAt: Date | null }) | undefined> => {
  const [row] = await tx.query<Named & { readonly printedAt: Date | null }>(
    `select p.given_name || ' ' || p.family_name as "personName", p.birth_date as "birthDate", m.name as "referentName",
       w.legal_referent_name as "legalReferentName", s.label as "schemeLabel", c.printed_at as "printedAt"
     from pathways.contract c
     join pathways.pathway w on w.territory_id = $1 and w.id = c.pathway_id
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     join organisations.published_scheme s on s.territory_id = $1 and s.id = w.scheme_id
     left join organisations.published_member m on m.territory_id = $1 and m.id = w.referent_id
     where c.territory_id = $1 and c.id = $2`,
    [tx.territoryId, contractId],
  )
  return row
}

export const keepPrinting = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  contractId: string,
): Promise<void> => {
  await tx.query('update pathways.contract set printed_at = $3 where territory_id = $1 and id = $2', [
    ...[tx.territoryId, contractId, now],
  ])
}
