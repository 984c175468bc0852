-- A key by which the machine of one partner reads its own return, in one territory. Only its hash is kept: reading the
-- table opens nothing. It stands inside the wall, so that a key of another territory is no key here.
create table exchanges.partner_key (
  territory_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  label text not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  created_by uuid not null,
  expires_on date not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  primary key (territory_id, id),
  unique (territory_id, token_hash),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index partner_key_organisation on exchanges.partner_key (territory_id, organisation_id, created_at desc);
select bassin.protect('exchanges.partner_key', 'select, insert');
grant update (last_used_at, revoked_at, revoked_by) on exchanges.partner_key to bassin_app;
