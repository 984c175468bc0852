import type { ProofHold } from '#platform/server/retention.ts'

/** SQL: the file was opened, or opened again from the archive by somebody who came back. */
export const contactsOfFiles = `
  select p.id as person_id, 'file-opened' as kind, (p.created_at at time zone $3::text)::date as on_date
    from people.person p where p.territory_id = $1
  union all
  select p.id, 'file-restored', p.reopened_on from people.person p
    where p.territory_id = $1 and p.reopened_on is not null`

/** SQL: two files that became one may still be parted. */
export const underWayInFiles = `
  select p.person_id, 'merge' as cause from people.merge m
    cross join lateral (values (m.kept_id), (m.absorbed_id)) p (person_id)
    where m.territory_id = $1 and m.undone_at is null and m.undo_until >= $2::date`

/** R6: what proved a criterion of the IAE list is kept 24 months from its declaration. */
export const iaeProofs: ProofHold = {
  code: 'iae-proofs',
  words: {
    fr: 'Justificatifs d’éligibilité IAE : 24 mois à partir de la déclaration',
    en: 'Proofs of IAE eligibility: 24 months from the declaration',
  },
  source: 'Code du travail, article R. 5132-1-7',
  verifiedOn: null,
  persons: `
    select k.person_id, (k.declared_on + interval '24 months')::date as until from people.criterion k
      where k.territory_id = $1 and k.proof_received_on is not null and k.revoked_at is null
        and k.declared_on + interval '24 months' > $2::date`,
}
