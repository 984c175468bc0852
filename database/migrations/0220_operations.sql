-- What the installation knows of itself. Neither table is part of a backup: a restored Bassin writes its own.
create table bassin.backup_run (
  id uuid primary key,
  started_at timestamptz not null,
  ended_at timestamptz,
  -- Name in the folder of backups, null while it runs or when it failed.
  file text,
  size_bytes bigint,
  row_count bigint,
  -- Name and code of the error, never its text.
  failure text
);
create index backup_run_started on bassin.backup_run (started_at desc);

-- Readiness and metrics read them as the application.
grant select on bassin.backup_run, bassin.migration to bassin_app;
