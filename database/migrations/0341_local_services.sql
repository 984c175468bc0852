-- The local offer of services, read from lists of data·inclusion (schema v1): reference data of one territory.
create schema services;
grant usage on schema services to bassin_app;

-- A list that was written. What it held of nobody; a rehearsal leaves no row.
create table services.list (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  kind text not null check (kind in ('structures', 'services')),
  file_name text not null,
  -- What the file does not name any more was closed.
  is_whole boolean not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  closed integer not null,
  refused integer not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, imported_by) references organisations.member (territory_id, id)
);
create index list_imported on services.list (territory_id, kind, imported_at desc);
select bassin.protect('services.list', 'select, insert');

-- `code`: the id of data·inclusion. What a later list leaves out is closed, never erased.
create table services.structure (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  code text not null,
  source text not null,
  name text not null,
  name_key text not null,
  updated_on date not null,
  siret text,
  commune_code text,
  commune_name text,
  postal_code text,
  address text,
  phone text,
  email text,
  website text,
  description text,
  hours text,
  networks text[] not null,
  source_link text,
  content_hash text not null,
  closed_on date,
  primary key (territory_id, id),
  unique (territory_id, code)
);
select bassin.protect('services.structure', 'select, insert, update');

create table services.service (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  code text not null,
  source text not null,
  structure_id uuid not null,
  name text not null,
  name_key text not null,
  description text not null,
  updated_on date not null,
  kind text,
  themes text[] not null,
  fee text,
  fee_details text,
  audiences text[] not null,
  audience_details text,
  conditions text,
  commune_code text,
  commune_name text,
  postal_code text,
  address text,
  phone text,
  email text,
  reception text[] not null,
  -- Communes, EPCI, départements, `france`; empty when the list does not say.
  zones text[] not null,
  mobilisation_link text,
  mobilisation_modes text[] not null,
  mobilisable_by text[] not null,
  mobilisation_details text,
  weekly_minutes integer,
  weeks integer,
  hours text,
  source_link text,
  content_hash text not null,
  closed_on date,
  primary key (territory_id, id),
  unique (territory_id, code),
  foreign key (territory_id, structure_id) references services.structure (territory_id, id)
);
create index service_open on services.service (territory_id, name_key) where closed_on is null;
create index service_structure on services.service (territory_id, structure_id);
select bassin.protect('services.service', 'select, insert, update');
