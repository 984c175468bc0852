import { countObjectives } from '#features/agreements/server/public.ts'
import { type CountFirstSteps, countReviews, perimeterCommunes } from '#features/territory/server/public.ts'

/** What the features of this territory hold, for its « Premiers pas »; a scheme counts once a team stands under it. */
export const countFirstSteps: CountFirstSteps = async ({ tx, today }) => {
  const [row] = await tx.query<{
    partners: number
    scheme: number
    members: number
    agreement: number
    person: number
  }>(
    `select
       (select count(*)::int from organisations.published_organisation
        where territory_id = $1 and closed_on is null) as partners,
       (select count(*)::int from organisations.published_scheme s
        where s.territory_id = $1 and s.closed_on is null and exists (
          select 1 from organisations.published_team t
          where t.territory_id = $1 and t.scheme_id = s.id and t.closed_on is null)) as scheme,
       (select count(*)::int from organisations.published_member
        where territory_id = $1 and left_on is null) as members,
       (select count(*)::int from agreements.published_agreement where territory_id = $1) as agreement,
       (select count(*)::int from (select 1 from people.published_person where territory_id = $1 limit 1) one)
         + (select count(*)::int from (select 1 from referrals.published_referral where territory_id = $1 limit 1) one)
         as person`,
    [tx.territoryId],
  )
  return {
    perimeter: (await perimeterCommunes(tx, today)).size,
    settings: await countReviews(tx),
    partners: row?.partners ?? 0,
    scheme: row?.scheme ?? 0,
    members: row?.members ?? 0,
    agreement: row?.agreement ?? 0,
    objectives: await countObjectives(tx),
    'first-person': row?.person ?? 0,
  }
}
