import type { RetentionAct } from '#platform/server/retention.ts'

const byPerson = 'select r.id from referrals.referral r where r.territory_id = $1 and r.person_id = any($2)'

/** SQL: a prescription whose person is not in the archive. */
export const isNotArchived = (referral: string): string =>
  `(${referral}.person_id is null or exists (select from people.published_person p
     where p.territory_id = $1 and p.id = ${referral}.person_id))`

/**
 * SQL: a prescription that somebody may still look at. One made anonymous without a file has no person by whom
 * `isNotArchived` would leave it out; it stays in what is counted. A draft may have no name yet.
 */
export const isShown = (referral: string): string =>
  `(${referral}.state = 'draft' or ${referral}.family_name <> '') and ${isNotArchived(referral)}`

export const referralsOf = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<string[]> =>
  (await tx.query<{ id: string }>(byPerson, [tx.territoryId, personIds])).map(({ id }) => id)

/** The exchanges about her difficulties and what was sensitive go with the active base; the answer stays. */
export const archiveReferrals = async ({ tx }: RetentionAct, ids: readonly string[]): Promise<void> => {
  const these = [tx.territoryId, ids]
  await tx.revealSensitive()
  for (const table of ['sensitive_criterion', 'message'] as const)
    await tx.query(`delete from referrals.${table} where territory_id = $1 and referral_id = any($2)`, these)
  await tx.query(
    `update referrals.referral set reason = '', availability = null where territory_id = $1 and id = any($2)`,
    these,
  )
  await tx.query(
    `update referrals.transition set reason_text = null, revoke_reason = null
     where territory_id = $1 and referral_id = any($2)`,
    these,
  )
}

/** What was asked and answered, when, by which organisation; whom it was about is not known any more. */
export const anonymiseReferrals = async (act: RetentionAct, ids: readonly string[]): Promise<void> => {
  const { tx } = act
  const these = [tx.territoryId, ids]
  await archiveReferrals(act, ids)
  await tx.query(
    `update referrals.outcome set step_label = null, step_english = null
     where territory_id = $1 and referral_id = any($2)`,
    these,
  )
  await tx.query(
    `update referrals.referral set given_name = '', family_name = '', birth_name = null, name_key = '', birth_date = null,
       sex = null, email = null, phone = null, contact_preference = null, address = null, postal_code = null,
       commune_code = null, france_travail_id = null, situation_code = null, education_level = null,
       jobless_since = null, resources = '{}', criteria = '{}', refusal_text = null, redirection = null,
       sender_contact_name = null, sender_contact_email = null, sender_contact_phone = null
     where territory_id = $1 and id = any($2)`,
    these,
  )
}

/** SQL: prescriptions that never led to a file, with the day on which they were closed. */
export const closedWithoutFile = `
  select r.id, (r.updated_at at time zone $3::text)::date as closed_on, r.family_name = '' as is_anonymous
    from referrals.referral r
    where r.territory_id = $1 and r.person_id is null and r.state in ('refused', 'expired', 'withdrawn')`

/** Holds these prescriptions until the end of the transaction; those that somebody works on are left out. */
export const holdReferrals = async ({ tx }: RetentionAct, ids: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from referrals.referral
     where territory_id = $1 and id = any($2) and person_id is null order by id for update skip locked`,
    [tx.territoryId, ids],
  )
  return rows.map(({ id }) => id)
}
