-- Imports rehearse first, apply, and can be undone for 30 days.
create schema exchanges;
grant usage on schema exchanges to bassin_app;
create table exchanges.mapping (
  territory_id uuid not null,
  id uuid not null,
  organisation_id uuid,
  kind text not null,
  label text not null,
  columns jsonb not null,
  updated_at timestamptz not null,
  updated_by uuid,
  version integer not null default 1,
  primary key (territory_id, id)
);
select bassin.protect('exchanges.mapping');
create table exchanges.import (
  territory_id uuid not null,
  id uuid not null,
  kind text not null,
  file_name text not null,
  file_sha256 bytea not null,
  organisation_id uuid,
  scheme_id uuid,
  mapping jsonb not null,
  state text not null check (state in ('reading', 'rehearsed', 'applying', 'applied', 'undone', 'failed')),
  lines_total integer not null default 0,
  lines_done integer not null default 0,
  counts jsonb not null default '{}',
  failure text,
  created_at timestamptz not null,
  created_by uuid,
  applied_at timestamptz,
  undone_at timestamptz,
  undone_by uuid,
  primary key (territory_id, id)
);
select bassin.protect('exchanges.import');
create table exchanges.import_line (
  territory_id uuid not null,
  import_id uuid not null,
  number integer not null,
  verdict text not null,
  cells jsonb not null,
  values jsonb not null default '{}',
  differences jsonb not null default '[]',
  rejects jsonb not null default '[]',
  candidates uuid[] not null default '{}',
  choice text,
  entity_kind text,
  entity_id uuid,
  before jsonb,
  primary key (territory_id, import_id, number),
  foreign key (territory_id, import_id) references exchanges.import (territory_id, id)
);
select bassin.protect('exchanges.import_line');
