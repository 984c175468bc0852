import { loadTerritory } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Named {
  readonly id: string
  readonly name: string
}

export const loadCommunes = async (
  tx: TerritoryTransaction,
  today: CalendarDate,
): Promise<{ code: string; name: string }[]> =>
  ((await loadTerritory(tx, today))?.perimeter?.communes ?? []).map(({ code, name }) => ({ code, name }))

/**
 * Partners with somebody to answer: what goes to an organisation without a seat is read by nobody. One that is not
 * named elsewhere (R7) is not named to the public either.
 */
export const loadPartners = (tx: TerritoryTransaction, today: CalendarDate): Promise<Named[]> =>
  tx.query(
    `select o.id, o.name from organisations.published_organisation o
     where o.territory_id = $1 and not o.is_discreet and (o.closed_on is null or o.closed_on > $2)
       and exists (select from organisations.published_member m
         where m.territory_id = $1 and m.organisation_id = o.id and m.left_on is null)
     order by o.name, o.id`,
    [tx.territoryId, today],
  )

export const loadSchemes = (
  tx: TerritoryTransaction,
  today: CalendarDate,
): Promise<{ id: string; label: string }[]> =>
  tx.query(
    `select id, label from organisations.published_scheme
     where territory_id = $1 and opened_on <= $2 and (closed_on is null or closed_on >= $2) order by label`,
    [tx.territoryId, today],
  )
