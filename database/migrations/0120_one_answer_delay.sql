-- The day of an answer is the deadline `referral-answer`; the prescriptions keep the expiry alone.
insert into territory.setting (territory_id, code, valid_from, value, set_by, set_at)
select territory_id, 'deadlines.referral-answer', valid_from,
  jsonb_build_object('due', jsonb_build_object('days', value -> 'reminderDays'), 'shows', jsonb_build_object('days', 0),
    'escalates', jsonb_build_object('days', (value ->> 'reminderDays')::int * 2)), set_by, set_at
from territory.setting where code = 'referrals.delays'
on conflict do nothing;
update territory.setting set code = 'referrals.expiry-days', value = value -> 'expiryDays' where code = 'referrals.delays';
