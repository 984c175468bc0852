-- The identity provider of a territory (ProConnect, or the directory of an agglomeration). Looked up before anybody is
-- known, hence outside the wall; each statement names its territory.
create table accounts.identity_provider (
  territory_id uuid primary key references territory.directory,
  profile text not null check (profile in ('proconnect', 'openid-connect')),
  label text not null,
  issuer text not null,
  client_id text not null,
  -- Sealed with the application's secret, tied to the territory.
  secret text not null,
  signing_alg text not null check (signing_alg in ('RS256', 'ES256')),
  -- Who must come this way: addresses of these domains, members of these organisations.
  domains text[] not null default '{}',
  organisation_ids uuid[] not null default '{}',
  -- The provider's second factor counts as ours when its answer says that there was one.
  trusts_factor boolean not null default false,
  is_active boolean not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  version integer not null default 1
);
create index identity_provider_domains on accounts.identity_provider using gin (domains) where is_active;
grant select, insert, update, delete on accounts.identity_provider to bassin_app;
