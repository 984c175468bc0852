-- A value set again for the same day does not erase the one before: who said what, and when, stays.
alter table territory.setting drop constraint setting_pkey;
alter table territory.setting add primary key (territory_id, code, valid_from, set_at);

-- What the other features read inside their own statements; one line a value, the latest of a day is the last set.
create view territory.published_setting with (security_invoker = true) as
  select territory_id, code, valid_from, set_at, value from territory.setting;
grant select on territory.published_setting to bassin_app;
