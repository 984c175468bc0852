import type { RetentionAct } from '#platform/server/retention.ts'

const own = 'select r.id from referrals.referral r where r.territory_id = $1 and r.person_id = any($2)'

/** SQL: a prescription whose person is not in the archive. */
export const isNotArchived = (referral: string): string =>
  `(${referral}.person_id is null or exists (select from people.published_person p
     where p.territory_id = $1 and p.id = ${referral}.person_id))`

export const referralsOf = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<string[]> =>
  (await tx.query<{ id: string }>(own, [tx.territoryId, personIds])).map(({ id }) => id)

/** The exchanges about her difficulties and what was sensitive go with the active base; the answer stays. */
export const archiveReferrals = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  const these = [tx.territoryId, personIds]
  await tx.revealSensitive()
  await tx.query(
    `delete from referrals.sensitive_criterion where territory_id = $1 and referral_id in (${own})`,
    these,
  )
  await tx.query(`delete from referrals.message where territory_id = $1 and referral_id in (${own})`, these)
  await tx.query(
    `update referrals.referral set reason = '', availability = null where territory_id = $1 and person_id = any($2)`,
    these,
  )
  await tx.query(
    `update referrals.transition set reason_text = null, revoke_reason = null
     where territory_id = $1 and referral_id in (${own})`,
    these,
  )
}

/** What was asked and answered, when, by which organisation; whom it was about is not known any more. */
export const anonymiseReferrals = async (act: RetentionAct, personIds: readonly string[]): Promise<void> => {
  const { tx } = act
  const these = [tx.territoryId, personIds]
  await archiveReferrals(act, personIds)
  await tx.query(
    `update referrals.outcome set step_label = null, step_english = null
     where territory_id = $1 and referral_id in (${own})`,
    these,
  )
  await tx.query(
    `update referrals.referral set given_name = '', family_name = '', birth_name = null, name_key = '', birth_date = null,
       sex = null, email = null, phone = null, contact_preference = null, address = null, postal_code = null,
       commune_code = null, france_travail_id = null, situation_code = null, education_level = null,
       jobless_since = null, resources = '{}', criteria = '{}', refusal_text = null, redirection = null,
       sender_contact_name = null, sender_contact_email = null, sender_contact_phone = null
     where territory_id = $1 and person_id = any($2)`,
    these,
  )
}
