-- Retention that acts: active file, notice, intermediate archive, anonymous row.
-- `archived_at` was there; from here on something writes it. A person who comes back restarts the clock.
alter table people.person add column anonymised_at timestamptz;
alter table people.person add column reopened_on date;

-- An archived file is in no list, count nor export: no other feature reads its identity (R11).
create or replace view people.published_person with (security_invoker = true) as
  select territory_id, id, reason, given_name, family_name, birth_name, name_key, birth_date, sex, email, phone,
    contact_preference, commune_code, is_in_qpv, france_travail_id, situation_code, education_level, jobless_since,
    resources, household, target_rome_code, target_job, created_at, updated_at, archived_at, version
  from people.person where archived_at is null;
-- Where each file stands in its retention, without saying whose it is.
create view people.published_retention with (security_invoker = true) as
  select territory_id, id, reason, created_at, archived_at, anonymised_at from people.person;
-- What figures read of a person, archived or not: a date of her last job, no identity.
create view people.published_profile with (security_invoker = true) as
  select territory_id, id, jobless_since from people.person;
grant select on people.published_retention, people.published_profile to bassin_app;

-- A file that is about to leave the active base was announced, once for each last contact.
create table privacy.retention_notice (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- The last contact, from which the months count: another contact makes this notice void.
  basis_on date not null,
  given_on date not null,
  -- mail: the person was written to; referent: the line in « À faire » alone; nobody: neither address nor référent.
  channel text not null check (channel in ('mail', 'referent', 'nobody')),
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index retention_notice_person on privacy.retention_notice (territory_id, person_id, basis_on);
select bassin.protect('privacy.retention_notice');

-- What a night's work did, by purpose and by cause of not doing. Figures only.
create table privacy.retention_run (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  run_on date not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  counts jsonb not null default '[]',
  primary key (territory_id, id)
);
create index retention_run_started on privacy.retention_run (territory_id, started_at desc);
select bassin.protect('privacy.retention_run', 'select, insert, update');
