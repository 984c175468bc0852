-- What persons ask about their data (RGPD, articles 15 to 21), and each thing that was done about it.
create table privacy.request (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  -- access, rectification, objection, erasure, restriction
  kind text not null,
  -- As the person wrote it: one may ask without a file.
  requester text not null,
  contact text,
  channel text not null,
  received_on date not null,
  details text,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index request_received on privacy.request (territory_id, received_on desc, id);
select bassin.protect('privacy.request', 'select, insert');

create table privacy.request_step (
  territory_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  -- identity: how it was checked; extended: why two months more; answered: what and how.
  kind text not null,
  outcome text,
  on_date date not null,
  words text not null,
  by_member uuid not null,
  at timestamptz not null,
  primary key (territory_id, id),
  -- Each is done once.
  unique (territory_id, request_id, kind),
  foreign key (territory_id, request_id) references privacy.request (territory_id, id),
  foreign key (territory_id, by_member) references organisations.member (territory_id, id)
);
select bassin.protect('privacy.request_step', 'select, insert');
