-- Reference data shared by all territories, and the territory itself.
create schema territory;
grant usage on schema territory to bassin_app;

create table territory.source (
  code text primary key,
  label text not null,
  version text not null,
  licence text,
  imported_at timestamptz not null,
  rows_read integer not null,
  rows_kept integer not null
);
create table territory.region (code text primary key, name text not null);
create table territory.departement (
  code text primary key, name text not null, region_code text not null references territory.region
);
create table territory.epci (
  siren text primary key, name text not null, kind text not null, name_key text not null, population integer
);
-- Current communes and former ones; a former one points to what it became.
create table territory.commune (
  code text primary key,
  name text not null,
  name_key text not null,
  kind text not null check (kind in ('commune', 'arrondissement', 'former', 'overseas')),
  departement_code text not null,
  region_code text,
  epci_siren text references territory.epci,
  ept_siren text,
  parent_code text,
  successor_code text,
  postal_codes text[] not null default '{}',
  population integer,
  valid_from date,
  valid_to date
);
create index commune_epci on territory.commune (epci_siren);
create index commune_name on territory.commune (name_key text_pattern_ops);
create table territory.naf (code text primary key, label text not null, name_key text not null, level text not null);
create table territory.rome (
  code text primary key, label text not null, name_key text not null, domain_code text, is_regulated boolean, version text not null
);
create table territory.rome_appellation (
  code text primary key, rome_code text not null, label text not null, name_key text not null
);
create index rome_appellation_name on territory.rome_appellation using gin (name_key gin_trgm_ops);
create table territory.rome_domain (code text primary key, label text not null, parent_code text);
create table territory.rome_mobility (
  rome_code text not null, target_code text not null, position integer not null, primary key (rome_code, target_code)
);
create table territory.rome_skill (code text primary key, label text not null, kind text not null);
create table territory.rome_skill_link (
  rome_code text not null, skill_code text not null, is_core boolean not null, primary key (rome_code, skill_code)
);
-- Zonings of communes: zone d'emploi, bassin BMO, densité, programme ANCT, CRTE, Territoire d'industrie…
create table territory.zone (
  kind text not null, code text not null, label text not null, version text not null, primary key (kind, code)
);
create table territory.zone_commune (
  kind text not null, zone_code text not null, commune_code text not null, primary key (kind, zone_code, commune_code)
);
create index zone_commune_commune on territory.zone_commune (commune_code);
-- Public sites (France Travail, missions locales) proposed when partners are entered.
create table territory.public_site (
  kind text not null, code text not null, label text not null, commune_code text, address text, covers text[] not null default '{}',
  primary key (kind, code)
);
create table territory.import_issue (
  id uuid primary key, source_code text not null, line integer not null, code text not null, value text not null, imported_at timestamptz not null
);
grant select, insert, update, delete, truncate on
  territory.source, territory.region, territory.departement, territory.epci, territory.commune, territory.naf, territory.rome,
  territory.rome_appellation, territory.rome_domain, territory.rome_mobility, territory.rome_skill, territory.rome_skill_link,
  territory.zone, territory.zone_commune, territory.public_site, territory.import_issue to bassin_app;

-- The list of territories, outside the wall: what jobs and sign-in must know, and nothing more.
create table territory.directory (
  territory_id uuid primary key,
  slug text not null unique,
  name text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null
);
grant select, insert, update on territory.directory to bassin_app;

create table territory.territory (
  territory_id uuid primary key references territory.directory,
  name text not null,
  subtitle text not null default '',
  epci_siren text,
  time_zone text not null,
  color_band text,
  color_action text,
  is_demo boolean not null default false,
  accessibility_status text not null default 'non-compliant',
  version integer not null default 1,
  updated_at timestamptz not null
);
select bassin.protect('territory.territory', 'select, insert, update');

-- A perimeter is a dated set of communes.
create table territory.perimeter (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  label text not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  primary key (territory_id, id)
);
select bassin.protect('territory.perimeter');
create table territory.perimeter_commune (
  territory_id uuid not null,
  perimeter_id uuid not null,
  commune_code text not null references territory.commune,
  primary key (territory_id, perimeter_id, commune_code),
  foreign key (territory_id, perimeter_id) references territory.perimeter (territory_id, id)
);
select bassin.protect('territory.perimeter_commune');

create table territory.qpv (
  territory_id uuid not null references territory.territory,
  code text not null,
  name text not null,
  commune_code text not null,
  imported_at timestamptz not null,
  primary key (territory_id, code)
);
select bassin.protect('territory.qpv');

-- A territory overrides a closed list of settings; each change is a new row.
create table territory.setting (
  territory_id uuid not null references territory.territory,
  code text not null,
  valid_from date not null,
  value jsonb not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (territory_id, code, valid_from)
);
select bassin.protect('territory.setting');
