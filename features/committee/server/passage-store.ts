import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Passage } from '../contract.ts'

interface StoredPassage extends Omit<Passage, 'decision'> {
  readonly itemId: string
}

/** Sittings that have an application on their agenda, the latest first. */
export const loadPassages = (tx: TerritoryTransaction, applicationId: string): Promise<StoredPassage[]> =>
  tx.query(
    `select i.id as "itemId", s.id as "sessionId", s.held_on as "heldOn", s.starts_at as "startsAt", i.number,
       case when m.session_id is not null then 'signed' when s.cancelled_at is not null then 'cancelled'
         else 'planned' end as state
     from committee.agenda_item i
     join committee.session s on s.territory_id = $1 and s.id = i.session_id
     left join committee.minutes m on m.territory_id = $1 and m.session_id = s.id
     where i.territory_id = $1 and i.application_id = $2 order by s.held_on desc, s.starts_at desc, s.id limit 50`,
    [tx.territoryId, applicationId],
  )

export const applicationExists = async (tx: TerritoryTransaction, id: string): Promise<boolean> =>
  (
    await tx.query('select from pathways.published_application where territory_id = $1 and id = $2', [
      tx.territoryId,
      id,
    ])
  ).length > 0
