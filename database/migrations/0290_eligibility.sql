-- Each proof of a criterion, kept when a fresher one comes: what was known on a past day is read again from these rows.
create table people.criterion_proof (
  territory_id uuid not null,
  id uuid not null,
  criterion_id uuid not null,
  person_id uuid not null,
  kind text not null,
  received_on date not null,
  valid_until date,
  file_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, criterion_id) references people.criterion (territory_id, id) on delete cascade
);
create index criterion_proof_criterion on people.criterion_proof (territory_id, criterion_id, received_on desc);
select bassin.protect('people.criterion_proof');
insert into people.criterion_proof (territory_id, id, criterion_id, person_id, kind, received_on, valid_until, file_id,
  recorded_by, recorded_at)
select territory_id, gen_random_uuid(), id, person_id, coalesce(proof_kind, ''), proof_received_on, valid_until,
  proof_file_id, recorded_by, recorded_at
from people.criterion where proof_received_on is not null;

create schema eligibility;
grant usage on schema eligibility to bassin_app;

-- The conditions of entry of a scheme, as its protocole words them from a day on. A version is never changed.
create table eligibility.rule_set (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  scheme_id uuid not null,
  label text not null,
  valid_from date not null,
  source text not null,
  needs jsonb not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, scheme_id, valid_from),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id)
);
select bassin.protect('eligibility.rule_set');

-- What the conditions were worth when somebody decided, with the version that was read; never computed again.
create table eligibility.assessment (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  application_id uuid not null,
  rule_set_version text not null,
  day date not null,
  outcome text not null,
  judged jsonb not null,
  move text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, application_id) references pathways.application (territory_id, id)
);
create index assessment_application on eligibility.assessment (territory_id, application_id, made_at desc);
create index assessment_person on eligibility.assessment (territory_id, person_id);
select bassin.protect('eligibility.assessment');
