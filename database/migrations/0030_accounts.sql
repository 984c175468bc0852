-- Sign-in, outside the territory wall: who holds which seat where. No data of the persons followed.
create schema accounts;
grant usage on schema accounts to bassin_app;

create table accounts."user" (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create table accounts.session (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references accounts."user" on delete cascade,
  expires_at timestamptz not null,
  remembered boolean not null default false,
  rotated_at timestamptz,
  -- The former token of a session whose token was replaced: good for one more minute, gone with the session.
  successor_id uuid references accounts.session on delete cascade,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_of_user on accounts.session (user_id);
create index session_successor on accounts.session (successor_id) where successor_id is not null;
create table accounts.account (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references accounts."user" on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index account_user on accounts.account (user_id);
create table accounts.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_identifier on accounts.verification (identifier);

create table accounts.seat (
  user_id uuid not null references accounts."user" on delete cascade,
  territory_id uuid not null references territory.directory,
  member_id uuid not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (user_id, territory_id)
);
create unique index seat_member on accounts.seat (territory_id, member_id);

-- One-purpose links sent by mail (invitation, step operator, calendar): only the hash of the token is kept.
create table accounts.link (
  token_hash bytea primary key,
  territory_id uuid references territory.directory,
  purpose text not null,
  subject_id uuid not null,
  recipient text,
  -- One-time code mailed at each use, hashed, and how often it was tried.
  code_hash bytea,
  code_expires_at timestamptz,
  code_attempts integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index link_subject on accounts.link (subject_id);

create table accounts.attempt (
  key text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index attempt_key on accounts.attempt (key, at desc);
grant select, insert, update, delete on all tables in schema accounts to bassin_app;
