-- What takes a practice up elsewhere than in the library, written by the feature that holds it: what only some may read
-- is never in here.
create table library.reuse (
  territory_id uuid not null,
  used_by_kind text not null check (used_by_kind in ('plan-action')),
  used_by_id uuid not null,
  practice_id uuid not null,
  label text not null,
  primary key (territory_id, used_by_kind, used_by_id),
  foreign key (territory_id, practice_id) references library.practice (territory_id, id)
);
create index reuse_practice on library.reuse (territory_id, practice_id);
select bassin.protect('library.reuse');

create view library.published_practice with (security_invoker = true) as
  select territory_id, id, title from library.practice;
grant select on library.published_practice to bassin_app;

-- The sheet that inspired an action; `inspired_by` stays for a practice of elsewhere.
alter table plans.action add column practice_id uuid;
alter table plans.action add foreign key (territory_id, practice_id) references library.practice (territory_id, id);

-- An action that had the address of a sheet in words is linked to it.
update plans.action a set practice_id = p.id from library.practice p
  where p.territory_id = a.territory_id
    and p.id::text = substring(a.inspired_by from 'conventions/pratiques/([0-9a-f-]{36})');
insert into library.reuse (territory_id, used_by_kind, used_by_id, practice_id, label)
  select a.territory_id, 'plan-action', a.id, a.practice_id, a.label
  from plans.action a
  join plans.action top on top.territory_id = a.territory_id and top.id = coalesce(a.parent_id, a.id)
  where a.practice_id is not null and not top.is_restricted;
