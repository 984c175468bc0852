-- What every feature stands on: the territory wall, the audit trail, stored files, the mail outbox.
create schema if not exists bassin;
create schema audit;
create schema documents;
create schema mail;
grant usage on schema bassin, audit, documents, mail to bassin_app;

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The territory of the running transaction (`set local bassin.territory_id`), null when none was opened.
create function bassin.territory_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('bassin.territory_id', true), '')::uuid;
-- The member on whose behalf the transaction runs, null for a job.
create function bassin.member_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('bassin.member_id', true), '')::uuid;

-- Puts one table behind the territory wall and opens it to the application role.
create function bassin.protect(target regclass, rights text default 'select, insert, update, delete')
returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy territory_wall on %s using (territory_id = (select bassin.territory_id())) with check (territory_id = (select bassin.territory_id()))',
    target);
  execute format('grant %s on %s to bassin_app', rights, target);
end $$;

-- Append-only: who did what to which subject. Never holds free text nor a name.
create table audit.line (
  territory_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  action text not null,
  member_id uuid,
  organisation_id uuid,
  role_code text,
  subject_kind text,
  subject_id uuid,
  reason text,
  details jsonb not null default '{}',
  request_id text,
  primary key (territory_id, id)
);
create index line_subject on audit.line (territory_id, subject_id, at desc);
create index line_at on audit.line (territory_id, at desc);
select bassin.protect('audit.line', 'select, insert');

-- One sealed link per line: hash = sha256(previous hash || line). Written by the sealing job only.
create table audit.seal (
  territory_id uuid not null,
  seq bigint not null,
  line_id uuid not null,
  hash bytea not null,
  primary key (territory_id, seq),
  unique (territory_id, line_id)
);
select bassin.protect('audit.seal', 'select, insert');

create table documents.file (
  territory_id uuid not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  size_bytes integer not null check (size_bytes >= 0),
  sha256 bytea not null,
  content bytea,
  subject_kind text not null,
  subject_id uuid not null,
  created_at timestamptz not null,
  created_by uuid,
  deleted_at timestamptz,
  primary key (territory_id, id)
);
create index file_subject on documents.file (territory_id, subject_id);
select bassin.protect('documents.file');

-- Mail waits here until sent; account mails (password, invitation) carry the nil territory.
create table mail.message (
  territory_id uuid not null,
  id uuid not null,
  template text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  attachments jsonb not null default '[]',
  created_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  attempts integer not null default 0,
  primary key (territory_id, id)
);
create index message_created on mail.message (territory_id, created_at desc);
select bassin.protect('mail.message');
