-- Files of agreements that were written, and undone.
create table agreements.import (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  made_at timestamptz not null,
  made_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, made_by) references organisations.member (territory_id, id),
  foreign key (territory_id, undone_by) references organisations.member (territory_id, id),
  check ((undone_at is null) = (undone_by is null))
);
select bassin.protect('agreements.import', 'select, insert, update');

alter table agreements.agreement add column import_id uuid;
alter table agreements.agreement add foreign key (territory_id, import_id)
  references agreements.import (territory_id, id);
create index agreement_import on agreements.agreement (territory_id, import_id) where import_id is not null;

-- What is done to an agreement is only added to; an import that is undone takes its own first move away, and no other.
grant delete on agreements.move to bassin_app;
create policy import_alone on agreements.move as restrictive for delete using (move = 'import');
