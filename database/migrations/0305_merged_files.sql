-- V17: two files of one person become one. Rows change person and are noted here, so that they may go back for 30 days.
create table people.merge (
  territory_id uuid not null,
  id uuid not null,
  kept_id uuid not null,
  -- Archived while the merge holds; open again when it is undone.
  absorbed_id uuid not null,
  reason text,
  merged_at timestamptz not null,
  merged_by uuid not null,
  undo_until date not null,
  -- Values that the merge changed in the kept file, as they were and as it wrote them; emptied after the last day.
  former_values jsonb,
  taken_values jsonb,
  undone_at timestamptz,
  undone_by uuid,
  settled_at timestamptz,
  primary key (territory_id, id),
  check (kept_id <> absorbed_id),
  foreign key (territory_id, kept_id) references people.person (territory_id, id),
  foreign key (territory_id, absorbed_id) references people.person (territory_id, id)
);
create unique index merge_absorbed on people.merge (territory_id, absorbed_id) where undone_at is null;
create index merge_kept on people.merge (territory_id, kept_id);
create index merge_to_settle on people.merge (territory_id, undo_until) where settled_at is null;
select bassin.protect('people.merge');

create table people.merged_row (
  territory_id uuid not null,
  merge_id uuid not null,
  table_name text not null,
  row_key uuid not null,
  primary key (territory_id, merge_id, table_name, row_key),
  foreign key (territory_id, merge_id) references people.merge (territory_id, id)
);
select bassin.protect('people.merged_row');

-- Two files that look alike and are of two persons: nobody is asked again. `one_id` is the smaller.
create table people.set_apart (
  territory_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  set_apart_at timestamptz not null,
  set_apart_by uuid not null,
  primary key (territory_id, one_id, other_id),
  check (one_id < other_id),
  foreign key (territory_id, one_id) references people.person (territory_id, id),
  foreign key (territory_id, other_id) references people.person (territory_id, id)
);
select bassin.protect('people.set_apart');

-- A private note is its author's alone, whoever brings two files together: this function, as its owner, changes whose
-- file notes are in and gives their ids, never a word of them. The territory is that of the transaction.
create function pathways.rehome_private_notes(from_person uuid, to_person uuid, among uuid[]) returns setof uuid
language sql volatile security definer set search_path = pg_catalog, pathways as $$
  update pathways.private_note set person_id = to_person
  where territory_id = nullif(current_setting('bassin.territory_id', true), '')::uuid and person_id = from_person
    and (among is null or id = any (among) or meeting_id = any (among))
  returning id
$$;
revoke all on function pathways.rehome_private_notes(uuid, uuid, uuid[]) from public;
grant execute on function pathways.rehome_private_notes(uuid, uuid, uuid[]) to bassin_app;

create view people.published_merge with (security_invoker = true) as
  select territory_id, kept_id, absorbed_id from people.merge where undone_at is null;
grant select on people.published_merge to bassin_app;

-- Rows that are never changed, but for whose they are.
grant update (person_id) on pathways.meeting_change, controls.sampled_person, controls.population_person,
  eligibility.assessment to bassin_app;
