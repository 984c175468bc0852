import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Episodes of these persons, numbered by scheme in the order of their admission. */
export const numberEpisodes = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<void> => {
  await tx.query(
    `update pathways.pathway w set episode = n.episode
     from (select id, row_number() over (partition by person_id, scheme_id order by admitted_on, id) as episode
       from pathways.pathway where territory_id = $1 and person_id = any ($2)) n
     where w.territory_id = $1 and w.id = n.id and w.episode <> n.episode`,
    [tx.territoryId, personIds],
  )
}
