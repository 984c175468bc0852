import { openStates } from '../contract.ts'

/** SQL: a prescription that was answered, whatever the answer. */
export const contactsOfReferrals = `
  select r.person_id, 'referral' as kind, (r.decided_at at time zone $3::text)::date as on_date from referrals.referral r
    where r.territory_id = $1 and r.person_id is not null and r.decided_at is not null`

/** SQL: a prescription that waits for its answer keeps the file. */
export const underWayInReferrals = `
  select r.person_id, 'referral' as cause from referrals.referral r
    where r.territory_id = $1 and r.person_id is not null and r.state in (${openStates.map((state) => `'${state}'`).join(', ')})`
