-- A version that has not begun may be withdrawn by who writes them; it stays, with who and when, and another may begin
-- that day.
alter table eligibility.rule_set
  add column withdrawn_by uuid,
  add column withdrawn_at timestamptz,
  add check ((withdrawn_by is null) = (withdrawn_at is null)),
  drop constraint rule_set_territory_id_scheme_id_valid_from_key;
create unique index rule_set_of_a_day on eligibility.rule_set (territory_id, scheme_id, valid_from)
  where withdrawn_at is null;

alter table funding.file_mapping
  add column withdrawn_by uuid,
  add column withdrawn_at timestamptz,
  add check ((withdrawn_by is null) = (withdrawn_at is null)),
  drop constraint file_mapping_territory_id_valid_from_key;
create unique index file_mapping_of_a_day on funding.file_mapping (territory_id, valid_from)
  where withdrawn_at is null;
grant update (withdrawn_by, withdrawn_at) on funding.file_mapping to bassin_app;
