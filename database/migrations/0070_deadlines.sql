-- "À faire": one table, one row per running rule of the calendar, fed by the other features.
create schema deadlines;
grant usage on schema deadlines to bassin_app;
create table deadlines.deadline (
  territory_id uuid not null,
  id uuid not null,
  rule_code text not null,
  subject_kind text not null,
  subject_id uuid not null,
  person_id uuid,
  pathway_id uuid,
  -- Either a member, or a desk (entry-desk, project-manager, fund-manager) of a scheme.
  owner_id uuid,
  desk text,
  scheme_id uuid,
  shows_from date not null,
  due_on date not null,
  escalates_on date,
  basis_on date,
  details jsonb not null default '{}',
  settled_at timestamptz,
  settled_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (territory_id, id)
);
create unique index deadline_running on deadlines.deadline (territory_id, rule_code, subject_id) where settled_at is null;
create index deadline_owner on deadlines.deadline (territory_id, owner_id, due_on) where settled_at is null;
create index deadline_desk on deadlines.deadline (territory_id, desk, due_on) where settled_at is null;
create index deadline_pathway on deadlines.deadline (territory_id, pathway_id) where settled_at is null;
select bassin.protect('deadlines.deadline');

-- The running lines of a file, read with it by the features that show a person.
create view deadlines.published_deadline with (security_invoker = true) as
  select territory_id, id, rule_code, subject_kind, subject_id, person_id, pathway_id, owner_id, desk, shows_from,
    due_on, escalates_on
  from deadlines.deadline where settled_at is null;
grant select on deadlines.published_deadline to bassin_app;
