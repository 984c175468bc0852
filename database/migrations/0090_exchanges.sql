-- Imports rehearse first, apply, and can be undone for 30 days.
create schema exchanges;
grant usage on schema exchanges to bassin_app;

-- Which column feeds which field, remembered per partner and recognised by the header next time.
create table exchanges.mapping (
  territory_id uuid not null,
  id uuid not null,
  organisation_id uuid,
  kind text not null,
  label text not null,
  -- Normalised headers, sorted: the same columns in another order are the same file.
  header_key text not null,
  columns jsonb not null,
  updated_at timestamptz not null,
  updated_by uuid,
  version integer not null default 1,
  primary key (territory_id, id)
);
create unique index mapping_header on exchanges.mapping (territory_id, kind, organisation_id, header_key);
select bassin.protect('exchanges.mapping');

create table exchanges.import (
  territory_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('referrals', 'people', 'steps')),
  file_name text not null,
  file_sha256 bytea not null,
  -- The partner whose file it is: for prescriptions, the sender.
  organisation_id uuid,
  scheme_id uuid,
  headers text[] not null default '{}',
  mapping jsonb not null default '[]',
  -- Which ready or remembered mapping was recognised; null when the page has to ask.
  mapping_source text,
  -- Who asked, with the rights of that moment: the job acts for this person.
  asked_by jsonb not null,
  state text not null check (state in ('reading', 'rehearsed', 'applying', 'applied', 'undoing', 'undone', 'failed')),
  mode text check (mode in ('line-by-line', 'all-or-nothing')),
  lines_total integer not null default 0,
  lines_done integer not null default 0,
  failure text,
  created_at timestamptz not null,
  created_by uuid,
  applied_at timestamptz,
  applied_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  version integer not null default 1,
  primary key (territory_id, id)
);
create index import_created on exchanges.import (territory_id, created_at desc);
create index import_organisation on exchanges.import (territory_id, organisation_id, created_at desc);
create index import_fingerprint on exchanges.import (territory_id, file_sha256);
select bassin.protect('exchanges.import');

-- The bytes, only until they are read: a file may hold columns that Bassin must not keep.
create table exchanges.import_file (
  territory_id uuid not null,
  import_id uuid not null,
  content bytea not null,
  primary key (territory_id, import_id),
  foreign key (territory_id, import_id) references exchanges.import (territory_id, id)
);
select bassin.protect('exchanges.import_file');

create table exchanges.import_line (
  territory_id uuid not null,
  import_id uuid not null,
  -- Line of the file as its author counts it, header included.
  number integer not null,
  -- Cells in the order of `import.headers`; null once forgotten, '' where the column must not be kept.
  cells jsonb,
  verdict text check (verdict in ('new', 'known', 'possible', 'unchanged', 'rejected')),
  values jsonb not null default '{}',
  differences jsonb not null default '[]',
  rejects jsonb not null default '[]',
  candidates jsonb not null default '[]',
  -- Who the line is about, to find the same person on another line or in an earlier list of the same sender.
  identity_key text,
  -- The file that the line is about, when it is known.
  target_id uuid,
  target_version integer,
  choice text check (choice in ('attach', 'create', 'skip')),
  choice_id uuid,
  chosen_by uuid,
  outcome text check (outcome in ('applied', 'skipped', 'failed', 'undone', 'kept')),
  outcome_code text,
  entity_kind text,
  entity_id uuid,
  entity_version integer,
  was_created boolean,
  before jsonb,
  primary key (territory_id, import_id, number),
  foreign key (territory_id, import_id) references exchanges.import (territory_id, id)
);
create index import_line_verdict on exchanges.import_line (territory_id, import_id, verdict, number);
create index import_line_identity on exchanges.import_line (territory_id, identity_key) where identity_key is not null;
select bassin.protect('exchanges.import_line');

-- Cells of sensitive columns, apart from the others, until they reach people.sensitive_fact.
create table exchanges.import_sensitive (
  territory_id uuid not null,
  import_id uuid not null,
  number integer not null,
  cells jsonb not null,
  primary key (territory_id, import_id, number),
  foreign key (territory_id, import_id, number) references exchanges.import_line (territory_id, import_id, number)
);
alter table exchanges.import_sensitive enable row level security;
create policy sensitive_write on exchanges.import_sensitive for insert
  with check (territory_id = (select bassin.territory_id()));
create policy sensitive_read on exchanges.import_sensitive for all
  using (territory_id = (select bassin.territory_id()) and (select current_setting('bassin.reads_sensitive', true)) = 'on')
  with check (territory_id = (select bassin.territory_id()));
grant select, insert, update, delete on exchanges.import_sensitive to bassin_app;

-- Which lists left, for whom and why; the audit trail holds the same line, out of reach of any change.
create table exchanges.list_export (
  territory_id uuid not null,
  id uuid not null,
  list text not null,
  format text not null,
  reason text not null,
  count integer not null,
  at timestamptz not null,
  by_member_id uuid not null,
  primary key (territory_id, id)
);
create index list_export_at on exchanges.list_export (territory_id, at desc);
select bassin.protect('exchanges.list_export', 'select, insert');
