-- Partners of a territory, its schemes and teams, the people who have a seat and what they may do.
create schema organisations;
grant usage on schema organisations to bassin_app;

create table organisations.organisation (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  kind text not null,
  sub_kind text,
  name text not null,
  name_key text not null,
  siret text,
  parent_id uuid,
  commune_code text references territory.commune,
  address text,
  email text,
  phone text,
  may_prescribe boolean not null default false,
  may_operate_steps boolean not null default false,
  -- R7: the kind of some prescribers must not be revealed outside (ASE, CSAPA, SPIP…).
  is_discreet boolean not null default false,
  closed_on date,
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, parent_id) references organisations.organisation (territory_id, id)
);
create unique index organisation_siret on organisations.organisation (territory_id, siret) where siret is not null;
create index organisation_name on organisations.organisation (territory_id, name_key text_pattern_ops);
select bassin.protect('organisations.organisation');

create table organisations.contact (
  territory_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  position text,
  email text,
  phone text,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id)
);
create index contact_organisation on organisations.contact (territory_id, organisation_id);
select bassin.protect('organisations.contact');

-- A scheme is an accompaniment or service run on the territory: a PLIE, a Maison de l'emploi…
create table organisations.scheme (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  kind text not null check (kind in ('plie', 'maison-emploi', 'other')),
  label text not null,
  managing_organisation_id uuid not null,
  committee_name text not null default 'commission d''entrée',
  is_legal_referent boolean not null default false,
  opened_on date not null,
  closed_on date,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, managing_organisation_id) references organisations.organisation (territory_id, id)
);
select bassin.protect('organisations.scheme');

-- A team works for one scheme inside one supporting structure, possibly in an antenna.
create table organisations.team (
  territory_id uuid not null,
  id uuid not null,
  scheme_id uuid not null,
  organisation_id uuid not null,
  label text not null,
  commune_code text references territory.commune,
  closed_on date,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id)
);
select bassin.protect('organisations.team');

-- A seat's owner in one territory. Tenant tables point to members, never to user accounts.
create table organisations.member (
  territory_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  email text not null,
  phone text,
  -- Share of a full-time job given to following people, in hundredths.
  etp_hundredths integer not null default 100 check (etp_hundredths between 0 and 100),
  left_on date,
  calendar_token_hash bytea,
  density text not null default 'compact',
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id)
);
create index member_organisation on organisations.member (territory_id, organisation_id);
select bassin.protect('organisations.member');

create table organisations.member_role (
  territory_id uuid not null,
  member_id uuid not null,
  role_code text not null,
  team_id uuid,
  granted_at timestamptz not null,
  granted_by uuid,
  primary key (territory_id, member_id, role_code),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id),
  foreign key (territory_id, team_id) references organisations.team (territory_id, id)
);
select bassin.protect('organisations.member_role');

-- Roles composed by the territory, beside the shipped ones: right → scope.
create table organisations.role (
  territory_id uuid not null references territory.territory,
  code text not null,
  label text not null,
  rights jsonb not null,
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (territory_id, code)
);
select bassin.protect('organisations.role');

-- What the other features read. `published_kind` is the kind that may leave the platform (R7).
create view organisations.published_organisation with (security_invoker = true) as
  select territory_id, id, name, kind, case when is_discreet then 'other' else kind end as published_kind,
    case when is_discreet then null else sub_kind end as published_sub_kind, siret, commune_code, email, phone,
    may_prescribe, may_operate_steps, is_discreet, closed_on
  from organisations.organisation;
create view organisations.published_member with (security_invoker = true) as
  select territory_id, id, name, organisation_id, email, phone, etp_hundredths, left_on
  from organisations.member;
create view organisations.published_member_role with (security_invoker = true) as
  select territory_id, member_id, role_code, team_id
  from organisations.member_role;
create view organisations.published_team with (security_invoker = true) as
  select territory_id, id, label, scheme_id, organisation_id, commune_code, closed_on
  from organisations.team;
create view organisations.published_scheme with (security_invoker = true) as
  select territory_id, id, kind, label, managing_organisation_id, committee_name, is_legal_referent, opened_on, closed_on
  from organisations.scheme;
grant select on organisations.published_organisation, organisations.published_member, organisations.published_member_role,
  organisations.published_team, organisations.published_scheme to bassin_app;
