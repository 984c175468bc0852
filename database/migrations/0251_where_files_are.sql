-- Where the bytes of a file are: in its own row, or outside under a key that says nothing of it. The row is the truth.
alter table documents.file add stored_in text not null default 'database';
alter table documents.file add storage_key text;
alter table documents.file add constraint file_stored_in check (stored_in in ('database', 'folder', 's3'));
-- An erased file has neither.
alter table documents.file add constraint file_stored_once check (
  case when stored_in = 'database' then storage_key is null
    else content is null and (deleted_at is null) = (storage_key is not null) end);
alter table documents.file alter stored_in drop default;
create index file_storage_key on documents.file (territory_id, storage_key) where storage_key is not null;

-- Tells one installation from another that is given the same folder or bucket; no part of a backup.
create table bassin.installation (id uuid primary key);
insert into bassin.installation values (gen_random_uuid());
grant select on bassin.installation to bassin_app;
