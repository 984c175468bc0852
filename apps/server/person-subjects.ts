import type { SubjectsOf } from '#features/people/server/public.ts'

/** What features hold about one person (prescriptions, pathways, steps, papers): a line about any of it is about her. */
export const subjectsOfPerson: SubjectsOf = async (tx, personId) => {
  const rows = await tx.query<{ id: string }>(
    `select absorbed_id as id from people.published_merge where territory_id = $1 and kept_id = $2
     union all select id from referrals.published_referral where territory_id = $1 and person_id = $2
     union all select id from pathways.published_application where territory_id = $1 and person_id = $2
     union all select id from pathways.published_pathway where territory_id = $1 and person_id = $2
     union all select s.id from pathways.published_pathway w
       join pathways.published_step s on s.territory_id = $1 and s.pathway_id = w.id
       where w.territory_id = $1 and w.person_id = $2
     union all select a.id from pathways.published_pathway w
       join pathways.published_paper a on a.territory_id = $1 and a.pathway_id = w.id
       where w.territory_id = $1 and w.person_id = $2`,
    [tx.territoryId, personId],
  )
  return rows.map(({ id }) => id)
}
