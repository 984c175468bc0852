-- Who is party to an agreement, known to the directory or not: a signatory of 2010 may have closed since.
create table agreements.party (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  position integer not null,
  organisation_id uuid,
  name text not null,
  siret text,
  role text not null check (role in ('carrier', 'partner', 'funder')),
  signatory_name text,
  signatory_quality text,
  signed_on date,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id)
);
create index party_agreement on agreements.party (territory_id, agreement_id, position);
create index party_organisation on agreements.party (territory_id, organisation_id) where organisation_id is not null;
select bassin.protect('agreements.party');

-- The text as it is in force, article by article; what it was stays with the amendment that changed it.
create table agreements.article (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  position integer not null,
  number text not null,
  title text not null,
  content text not null default '',
  primary key (territory_id, id),
  unique (territory_id, agreement_id, number),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id)
);
select bassin.protect('agreements.article');

create view agreements.published_agreement with (security_invoker = true) as
  select territory_id, id, kind, label, scheme_id, starts_on, ends_on, signed_on
  from agreements.agreement;
create view agreements.published_objective with (security_invoker = true) as
  select territory_id, id, agreement_id, position, article, label, indicator_code, period_from, period_to
  from agreements.objective;
create view agreements.published_party with (security_invoker = true) as
  select territory_id, id, agreement_id, position, organisation_id, name, role
  from agreements.party;
create view agreements.published_article with (security_invoker = true) as
  select territory_id, id, agreement_id, position, number, title
  from agreements.article;
grant select on agreements.published_agreement, agreements.published_objective, agreements.published_party,
  agreements.published_article to bassin_app;
