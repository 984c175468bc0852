-- One person, one file per territory.
create schema people;
grant usage on schema people to bassin_app;

create table people.person (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  -- Why a file was opened: participant, candidate, graduate, employee, visitor (each has its notice).
  reason text not null default 'participant',
  given_name text not null,
  family_name text not null,
  birth_name text,
  -- "family given", no accents, lower case: what a search by name compares.
  name_key text not null,
  birth_date date,
  sex text check (sex in ('F', 'M', 'X')),
  email text,
  phone text,
  contact_preference text check (contact_preference in ('phone', 'sms', 'email', 'letter', 'referent')),
  address text,
  postal_code text,
  commune_code text references territory.commune,
  -- V18: an address outside the perimeter needs its reason.
  outside_reason text,
  is_in_qpv boolean,
  qpv_code text,
  qpv_proof text,
  france_travail_id text,
  languages text[] not null default '{}',
  -- Situation as last declared; its history is people.situation.
  situation_code text,
  education_level text,
  jobless_since date,
  resources text[] not null default '{}',
  household text,
  dependent_children integer check (dependent_children between 0 and 30),
  has_driving_licence boolean,
  target_rome_code text,
  target_job text,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  archived_at timestamptz,
  version integer not null default 1,
  primary key (territory_id, id)
);
-- Carries what a search by name needs, so that it walks the index alone.
create index person_name on people.person (territory_id, name_key text_pattern_ops) include (id, archived_at);
create index person_name_trigram on people.person using gin (name_key gin_trgm_ops);
create index person_birth on people.person (territory_id, birth_date);
create index person_phone on people.person (territory_id, phone) where phone is not null;
create index person_email on people.person (territory_id, email) where email is not null;
create unique index person_france_travail on people.person (territory_id, france_travail_id) where france_travail_id is not null;
select bassin.protect('people.person');

create table people.situation (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  observed_on date not null,
  situation_code text not null,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  details jsonb not null default '{}',
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index situation_person on people.situation (territory_id, person_id, observed_on desc);
select bassin.protect('people.situation');

-- A criterion held by a person: declared by whom, proved by what, until when.
create table people.criterion (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  code text not null,
  since date,
  valid_until date,
  declared_on date not null,
  declared_by_organisation_id uuid,
  proof_kind text,
  proof_received_on date,
  proof_file_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null,
  rule_version text not null,
  revoked_by uuid,
  revoked_at timestamptz,
  revoke_reason text,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index criterion_person on people.criterion (territory_id, person_id);
select bassin.protect('people.criterion');

-- RQTH, AAH, detention, health constraint in work: own table, own rights (R1). Never a diagnosis.
create table people.sensitive_fact (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  code text not null,
  valid_until date,
  constraint_note text,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
alter table people.sensitive_fact enable row level security;
create policy sensitive_write on people.sensitive_fact for insert
  with check (territory_id = (select bassin.territory_id()));
create policy sensitive_read on people.sensitive_fact for all
  using (territory_id = (select bassin.territory_id()) and (select current_setting('bassin.reads_sensitive', true)) = 'on')
  with check (territory_id = (select bassin.territory_id()));
grant select, insert, update, delete on people.sensitive_fact to bassin_app;

-- R14: which notice was given, when, how.
create table people.notice (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  notice_code text not null,
  notice_version text not null,
  channel text not null,
  given_on date not null,
  given_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index notice_person on people.notice (territory_id, person_id);
select bassin.protect('people.notice');

-- Who may open a file besides those who see the whole territory: referents, entry desk, step by step.
-- `member_id` null: the whole organisation.
create table people.follower (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  member_id uuid,
  organisation_id uuid not null,
  role text not null,
  starts_on date not null,
  ends_on date,
  granted_by uuid,
  granted_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id)
);
create index follower_person on people.follower (territory_id, person_id);
create index follower_member on people.follower (territory_id, member_id, person_id);
select bassin.protect('people.follower');

-- Looking inside a name is not leakproof: under row security every row would be read before its name is compared.
-- This function runs as its owner, takes the territory from the transaction (never from an argument) and returns ids
-- only. It walks the names of the territory in order and stops at the last one wanted: what it costs follows the
-- territory, never the country. `rows`: the planner expects 1,000 ids otherwise, and reads the whole table for them.
create function people.search_ids(fragment text, most integer) returns table (id uuid, name_key text)
language plpgsql stable security definer rows 20 set search_path = pg_catalog, people as $$
#variable_conflict use_column
declare here uuid := nullif(current_setting('bassin.territory_id', true), '')::uuid;
begin
  return query select p.id, p.name_key from people.person p
    where p.territory_id = here and p.archived_at is null and strpos(p.name_key, fragment) > 0
    order by p.name_key using ~<~ limit most;
end $$;
revoke all on function people.search_ids(text, integer) from public;
grant execute on function people.search_ids(text, integer) to bassin_app;

-- What other features may read of a person: no address, no situation, nothing sensitive.
create view people.published_person with (security_invoker = true) as
  select territory_id, id, reason, given_name, family_name, birth_name, name_key, birth_date, sex, email, phone,
    contact_preference, commune_code, is_in_qpv, france_travail_id, situation_code, education_level, jobless_since,
    resources, household, target_rome_code, target_job, created_at, updated_at, archived_at, version
  from people.person;
-- The criteria that hold, for eligibility and figures; what they rest on stays in the file.
create view people.published_criterion with (security_invoker = true) as
  select territory_id, id, person_id, code, since, valid_until, declared_on, proof_received_on, rule_version
  from people.criterion where revoked_at is null;
grant select on people.published_person, people.published_criterion to bassin_app;
