-- The protocole and its objectives; what is done is counted from the pathways, never typed.
create schema agreements;
grant usage on schema agreements to bassin_app;
create table agreements.agreement (
  territory_id uuid not null,
  id uuid not null,
  kind text not null,
  label text not null,
  scheme_id uuid,
  starts_on date not null,
  ends_on date not null,
  signed_on date,
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id)
);
select bassin.protect('agreements.agreement');
create table agreements.objective (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  position integer not null,
  article text,
  label text not null,
  indicator_code text not null,
  indicator_version text not null,
  nature text not null check (nature in ('flow', 'level')),
  direction text not null check (direction in ('up', 'down', 'range')),
  period_from date not null,
  period_to date not null,
  baseline_value numeric,
  baseline_on date,
  target_min numeric,
  target_max numeric,
  filters jsonb not null default '{}',
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  check (target_min is not null or target_max is not null)
);
create index objective_agreement on agreements.objective (territory_id, agreement_id, period_from, position);
select bassin.protect('agreements.objective');
