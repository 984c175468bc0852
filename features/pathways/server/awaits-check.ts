/** SQL: a proof of a criterion of this person came, and nobody said anything of it yet. `$1` is the territory. */
export const awaitsCheck = (personId: string): string =>
  `exists (select from people.published_criterion k
     where k.territory_id = $1 and k.person_id = ${personId} and k.proof_awaits_check)`
