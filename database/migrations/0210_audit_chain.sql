-- When the line was sealed; the job reads its own window from it.
alter table audit.seal add column sealed_at timestamptz not null;

-- A point of the chain that stays when the lines before it are purged: one a month, written by the job only.
create table audit.checkpoint (
  territory_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  made_at timestamptz not null,
  primary key (territory_id, seq)
);
select bassin.protect('audit.checkpoint', 'select, insert');

-- What each verification found: the page of the administration shows the last one.
create table audit.verification (
  territory_id uuid not null,
  id uuid not null,
  verified_at timestamptz not null,
  lines bigint not null,
  head_seq bigint not null,
  findings bigint not null,
  primary key (territory_id, id)
);
select bassin.protect('audit.verification', 'select, insert');
