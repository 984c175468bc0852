-- An agreement lives: states, text frozen at signature, amendments that open only their own fields.
alter table agreements.agreement
  add column state text not null default 'draft'
    check (state in ('draft', 'review', 'correction', 'to-sign', 'signed', 'denounced', 'terminated', 'cancelled')),
  add column reference text,
  add column purpose text not null default '',
  add column notice_months integer check (notice_months between 0 and 36),
  add column renewal text not null default 'none' check (renewal in ('none', 'express', 'tacit')),
  add column renewal_months integer check (renewal_months between 1 and 120),
  add column renewals_max integer check (renewals_max between 1 and 20),
  add column deliberation_number text,
  add column deliberated_on date,
  add column transmitted_on date,
  add column is_restricted boolean not null default false,
  -- Amendments signed before the agreement was written here: ours are numbered after them.
  add column amendments_before integer not null default 0 check (amendments_before between 0 and 99),
  -- Whose « À faire » holds its notice.
  add column followed_by uuid,
  -- From that instant its text changes by amendment only.
  add column frozen_at timestamptz,
  add foreign key (territory_id, followed_by) references organisations.member (territory_id, id);
update agreements.agreement set state = 'signed' where signed_on is not null;
update agreements.agreement a set followed_by = a.created_by
  where exists (select 1 from organisations.member m where m.territory_id = a.territory_id and m.id = a.created_by);
create index agreement_term on agreements.agreement (territory_id, ends_on, id);

-- What left the text stays, for who promised under it.
alter table agreements.party add column removed_on date, add column version integer not null default 1;
alter table agreements.article add column removed_on date, add column version integer not null default 1;
alter table agreements.article drop constraint article_territory_id_agreement_id_number_key;
create unique index article_number on agreements.article (territory_id, agreement_id, number) where removed_on is null;

-- Who pays what in which year: planned is the text's, spent is a fact.
create table agreements.annex (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  year integer not null check (year between 1990 and 2100),
  funder text not null,
  planned_cents bigint not null check (planned_cents >= 0),
  spent_cents bigint check (spent_cents >= 0),
  removed_on date,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id)
);
create unique index annex_line on agreements.annex (territory_id, agreement_id, year, funder) where removed_on is null;
select bassin.protect('agreements.annex');

-- A local convention declines several frameworks.
create table agreements.framework_link (
  territory_id uuid not null,
  agreement_id uuid not null,
  framework_id uuid not null check (framework_id <> agreement_id),
  primary key (territory_id, agreement_id, framework_id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, framework_id) references agreements.agreement (territory_id, id)
);
create index framework_link_framework on agreements.framework_link (territory_id, framework_id);
select bassin.protect('agreements.framework_link');

create table agreements.amendment (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  kind text not null
    check (kind in ('duration', 'parties', 'articles', 'targets', 'funding', 'denunciation', 'free')),
  state text not null check (state in ('draft', 'review', 'correction', 'to-sign', 'signed', 'cancelled')),
  label text not null,
  content text not null default '',
  changes jsonb not null default '{}',
  effective_on date not null,
  deliberation_number text,
  deliberated_on date,
  transmitted_on date,
  signed_on date,
  -- When its changes joined the text in force.
  applied_at timestamptz,
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (territory_id, id),
  unique (territory_id, agreement_id, number),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  check ((state = 'signed') = (signed_on is not null))
);
-- Two drafts that open the same fields would erase each other.
create unique index amendment_open on agreements.amendment (territory_id, agreement_id, kind)
  where state in ('draft', 'review', 'correction', 'to-sign');
create index amendment_to_apply on agreements.amendment (territory_id, effective_on)
  where state = 'signed' and applied_at is null;
select bassin.protect('agreements.amendment', 'select, insert, update');

-- Each move: who, when, why.
create table agreements.move (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  amendment_id uuid,
  move text not null,
  from_state text,
  to_state text not null,
  on_day date not null,
  why text not null default '',
  moved_by uuid,
  -- Among those of its agreement: two may fall in one instant.
  rank integer not null,
  moved_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, amendment_id) references agreements.amendment (territory_id, id)
);
create unique index move_agreement on agreements.move (territory_id, agreement_id, rank);
select bassin.protect('agreements.move', 'select, insert');

-- The text as signed: with the amendments after it, what was in force on any day is read again.
create table agreements.signed_text (
  territory_id uuid not null,
  agreement_id uuid not null,
  content jsonb not null,
  frozen_by uuid,
  frozen_at timestamptz not null,
  primary key (territory_id, agreement_id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id)
);
select bassin.protect('agreements.signed_text', 'select, insert');

create or replace view agreements.published_agreement with (security_invoker = true) as
  select territory_id, id, kind, label, scheme_id, starts_on, ends_on, signed_on, state, is_restricted
  from agreements.agreement;
create or replace view agreements.published_party with (security_invoker = true) as
  select territory_id, id, agreement_id, position, organisation_id, name, role, removed_on
  from agreements.party;
create or replace view agreements.published_article with (security_invoker = true) as
  select territory_id, id, agreement_id, position, number, title, removed_on
  from agreements.article;
