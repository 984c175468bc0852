create schema library;
grant usage on schema library to bassin_app;

-- What a territory did, told so that another may do it again. An organisation answers for it, never a person.
create table library.practice (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  title text not null,
  theme text not null,
  problem text not null,
  audiences text[] not null,
  territory_kind text not null default '',
  steps text not null,
  means text not null default '',
  etp_hundredths integer check (etp_hundredths >= 0),
  cost_cents integer check (cost_cents >= 0),
  partners text not null default '',
  limits text not null default '',
  contact_organisation_id uuid,
  contact_name text,
  evidence text not null check (evidence in ('none', 'sms-1', 'sms-2', 'sms-3', 'sms-4', 'sms-5')),
  evidence_why text not null default '',
  transferability text not null default '',
  licence text not null,
  access text not null default 'territory' check (access in ('territory', 'network')),
  inspired_by_id uuid,
  inspired_by_elsewhere text,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (territory_id, id),
  check (inspired_by_id is distinct from id),
  foreign key (territory_id, contact_organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, inspired_by_id) references library.practice (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id),
  foreign key (territory_id, changed_by) references organisations.member (territory_id, id)
);
create index practice_inspired_by on library.practice (territory_id, inspired_by_id) where inspired_by_id is not null;
select bassin.protect('library.practice');

-- A result is a figure with its source; without either it is an opinion, which has its place in the limits.
create table library.practice_result (
  territory_id uuid not null,
  practice_id uuid not null,
  position integer not null,
  label text not null,
  value numeric not null,
  unit text not null default '',
  source text not null,
  primary key (territory_id, practice_id, position),
  foreign key (territory_id, practice_id) references library.practice (territory_id, id)
);
select bassin.protect('library.practice_result');

-- What a territory adds to the toolbox that Bassin ships; withdrawn, it stays in the texts made from it.
create table library.tool (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  kind text not null check (kind in ('section', 'objective', 'indicator', 'action')),
  theme text not null,
  title text not null,
  content text not null,
  source text not null,
  evidence text not null check (evidence in ('none', 'sms-1', 'sms-2', 'sms-3', 'sms-4', 'sms-5')),
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (territory_id, id),
  foreign key (territory_id, changed_by) references organisations.member (territory_id, id)
);
select bassin.protect('library.tool');

-- The employment volet of a CRTE in the making.
create table library.draft (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  label text not null,
  agreement_id uuid,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index draft_agreement on library.draft (territory_id, agreement_id) where agreement_id is not null;
select bassin.protect('library.draft');

create table library.block (
  territory_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('text', 'figure', 'objective', 'action', 'practice')),
  title text not null default '',
  content text not null default '',
  source text not null default '',
  figure_source text check (figure_source in ('portrait', 'objective', 'cockpit')),
  figure_code text,
  practice_id uuid,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (territory_id, id),
  check ((figure_source is null) = (figure_code is null)),
  foreign key (territory_id, draft_id) references library.draft (territory_id, id),
  foreign key (territory_id, practice_id) references library.practice (territory_id, id),
  foreign key (territory_id, changed_by) references organisations.member (territory_id, id)
);
create index block_draft on library.block (territory_id, draft_id, position);
create index block_practice on library.block (territory_id, practice_id) where practice_id is not null;
select bassin.protect('library.block');

-- The text and its figures as they were on an instant: rows are only added.
create table library.draft_version (
  territory_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, draft_id, number),
  foreign key (territory_id, draft_id) references library.draft (territory_id, id),
  foreign key (territory_id, written_by) references organisations.member (territory_id, id)
);
select bassin.protect('library.draft_version', 'select, insert');

-- From this row on, the draft is what its signed version holds.
create table library.draft_signature (
  territory_id uuid not null,
  draft_id uuid not null,
  version_id uuid not null,
  signed_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (territory_id, draft_id),
  foreign key (territory_id, draft_id) references library.draft (territory_id, id),
  foreign key (territory_id, version_id) references library.draft_version (territory_id, id),
  foreign key (territory_id, recorded_by) references organisations.member (territory_id, id)
);
select bassin.protect('library.draft_signature', 'select, insert');
