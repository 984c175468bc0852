-- Which agreements anybody may read, and the network between territories.
create schema network;
grant usage on schema network to bassin_app;

-- Each time an agreement was opened to the public or closed again: the last row decides, none means closed.
create table network.publication (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  is_public boolean not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, made_by) references organisations.member (territory_id, id)
);
create index publication_agreement on network.publication (territory_id, agreement_id, made_at desc, id desc);
select bassin.protect('network.publication', 'select, insert');
