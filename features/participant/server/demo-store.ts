import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface DemoPerson {
  readonly personId: string
  readonly givenName: string
  readonly referentId: string
  readonly timeZone: string
}

/** Of a demo territory, the person whose page shows most: an appointment to come, a signed contract. */
export const findDemoPerson = async (
  tx: TerritoryTransaction,
  now: Date,
): Promise<DemoPerson | undefined> => {
  const [row] = await tx.query<DemoPerson>(
    `select w.person_id as "personId", p.given_name as "givenName", w.referent_id as "referentId",
       t.time_zone as "timeZone"
     from pathways.published_pathway w
     join territory.territory t on t.territory_id = $1 and t.is_demo
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id and p.archived_at is null
     where w.territory_id = $1 and w.is_open and w.referent_id is not null
     order by exists (select from pathways.published_appointment a
         where a.territory_id = $1 and a.person_id = w.person_id and a.presence = 'planned' and a.at >= $2) desc,
       exists (select from pathways.published_objective o where o.territory_id = $1 and o.pathway_id = w.id) desc, w.id
     limit 1`,
    [tx.territoryId, now],
  )
  return row
}
