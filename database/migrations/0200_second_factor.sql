-- A session opens nothing until its second factor was checked, was not asked for, or was stood for.
alter table accounts.session
  -- Null: the password was right, the second factor is still missing.
  add column factor text check (factor in ('exempt', 'demo', 'before-rule', 'totp', 'recovery-code', 'browser', 'provider')),
  add column factor_at timestamptz,
  add column last_used_at timestamptz,
  -- Keyed hash of the network address: says whether two sessions came from one place, never which.
  add column network bytea,
  -- The one territory that a session opens when the identity provider of that territory answered for the person.
  add column confined_to uuid references territory.directory,
  -- Sealed; handed back to the identity provider at sign-out.
  add column id_token text;
-- Whoever is at work when the rule arrives ends their session; the next sign-in leads to enrolment.
update accounts.session set factor = 'before-rule', factor_at = created_at;

create table accounts.factor (
  user_id uuid primary key references accounts."user" on delete cascade,
  -- Sealed with the application's secret, tied to the user.
  secret text,
  confirmed_at timestamptz,
  -- The last time step accepted: a code serves once.
  last_step bigint,
  -- The key being enrolled, until its first code is right.
  next_secret text,
  next_at timestamptz
);
create table accounts.recovery_code (
  user_id uuid not null references accounts."user" on delete cascade,
  code_hash bytea not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (user_id, code_hash)
);
-- A browser that stands for the second factor during 30 days; its token changes at each use.
create table accounts.trusted_browser (
  id uuid primary key,
  user_id uuid not null references accounts."user" on delete cascade,
  token_hash bytea not null unique,
  -- Shown again, it was copied: the browser is forgotten.
  former_hash bytea unique,
  user_agent text,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null
);
create index trusted_browser_user on accounts.trusted_browser (user_id);
grant select, insert, update, delete on accounts.factor, accounts.recovery_code, accounts.trusted_browser to bassin_app;
