import type { z } from 'zod/mini'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { controllerOrganisation } from '../contract.ts'

type ControllerOrganisation = z.infer<typeof controllerOrganisation>

/** The organisations that carry an open scheme: they decide why and how, hence answer for the data. */
export const loadControllers = (tx: TerritoryTransaction): Promise<ControllerOrganisation[]> =>
  tx.query(
    `select o.name, o.siret, o.email, o.phone, array_agg(s.label order by s.label) as schemes
     from organisations.published_scheme s
     join organisations.published_organisation o on o.territory_id = $1 and o.id = s.managing_organisation_id
     where s.territory_id = $1 and s.closed_on is null
     group by o.id, o.name, o.siret, o.email, o.phone order by o.name`,
    [tx.territoryId],
  )
