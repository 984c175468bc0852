-- A line of « À faire » may be expected of one organisation: only its members are counted it.
alter table deadlines.deadline add column organisation_id uuid;
create index deadline_organisation on deadlines.deadline (territory_id, organisation_id, due_on)
  where settled_at is null and organisation_id is not null;
