-- Action plans. Axes only group; an action may stand in several plans, a sub-action stands under one action.
create schema plans;
grant usage on schema plans to bassin_app;

create table plans.plan (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  label text not null,
  description text not null default '',
  agreement_id uuid,
  starts_on date not null,
  ends_on date not null,
  created_at timestamptz not null,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  check (ends_on >= starts_on)
);
select bassin.protect('plans.plan');

create table plans.axis (
  territory_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  label text not null,
  primary key (territory_id, id),
  unique (territory_id, plan_id, id),
  foreign key (territory_id, plan_id) references plans.plan (territory_id, id)
);
select bassin.protect('plans.axis');

-- Level 1 is an action, level 2 a sub-action: the parent's level is in its key, so that no third level can be written.
create table plans.action (
  territory_id uuid not null,
  id uuid not null,
  level smallint not null,
  parent_id uuid,
  parent_level smallint,
  position integer not null,
  label text not null,
  description text not null default '',
  state text not null check (state in ('planned', 'ongoing', 'done', 'paused', 'dropped', 'blocked', 'to-discuss')),
  blocked_by text,
  starts_on date,
  ends_on date,
  inspired_by text,
  -- Read by who writes the plans, who pilots the action and the members of its partners.
  is_restricted boolean not null default false,
  created_at timestamptz not null,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  unique (territory_id, id, level),
  foreign key (territory_id, parent_id, parent_level) references plans.action (territory_id, id, level),
  check (level = 1 and parent_id is null and parent_level is null
    or level = 2 and parent_id is not null and parent_level is not null and parent_level = 1),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index action_parent on plans.action (territory_id, parent_id) where parent_id is not null;
select bassin.protect('plans.action');

create table plans.placement (
  territory_id uuid not null,
  plan_id uuid not null,
  action_id uuid not null,
  action_level smallint not null default 1 check (action_level = 1),
  axis_id uuid,
  position integer not null,
  primary key (territory_id, plan_id, action_id),
  foreign key (territory_id, plan_id) references plans.plan (territory_id, id),
  foreign key (territory_id, action_id, action_level) references plans.action (territory_id, id, level),
  foreign key (territory_id, plan_id, axis_id) references plans.axis (territory_id, plan_id, id)
);
create index placement_action on plans.placement (territory_id, action_id);
select bassin.protect('plans.placement');

-- Who leads a plan or an action: a member, or an organisation, or somebody by name.
create table plans.pilot (
  territory_id uuid not null,
  id uuid not null,
  plan_id uuid,
  action_id uuid,
  position integer not null,
  member_id uuid,
  organisation_id uuid,
  name text,
  primary key (territory_id, id),
  foreign key (territory_id, plan_id) references plans.plan (territory_id, id),
  foreign key (territory_id, action_id) references plans.action (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  check (num_nonnulls(plan_id, action_id) = 1),
  check (num_nonnulls(member_id, organisation_id, name) = 1)
);
create index pilot_action on plans.pilot (territory_id, action_id, position) where action_id is not null;
create index pilot_plan on plans.pilot (territory_id, plan_id, position) where plan_id is not null;
select bassin.protect('plans.pilot');

create table plans.partner (
  territory_id uuid not null,
  action_id uuid not null,
  organisation_id uuid not null,
  primary key (territory_id, action_id, organisation_id),
  foreign key (territory_id, action_id) references plans.action (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id)
);
select bassin.protect('plans.partner');

create table plans.served_objective (
  territory_id uuid not null,
  action_id uuid not null,
  objective_id uuid not null,
  primary key (territory_id, action_id, objective_id),
  foreign key (territory_id, action_id) references plans.action (territory_id, id),
  -- An objective taken out of its agreement takes its links along: the action stays.
  foreign key (territory_id, objective_id) references agreements.objective (territory_id, id) on delete cascade
);
create index served_objective_objective on plans.served_objective (territory_id, objective_id);
select bassin.protect('plans.served_objective');

create table plans.budget_line (
  territory_id uuid not null,
  id uuid not null,
  action_id uuid,
  axis_id uuid,
  kind text not null check (kind in ('investment', 'operation')),
  stage text not null check (stage in ('planned', 'spent')),
  year integer not null check (year between 2000 and 2100),
  funder_id uuid,
  funder_name text,
  amount_cents bigint not null check (amount_cents > 0),
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, action_id) references plans.action (territory_id, id),
  foreign key (territory_id, axis_id) references plans.axis (territory_id, id),
  foreign key (territory_id, funder_id) references organisations.organisation (territory_id, id),
  check (num_nonnulls(action_id, axis_id) = 1),
  check (num_nonnulls(funder_id, funder_name) = 1)
);
create unique index budget_line_once on plans.budget_line
  (territory_id, coalesce(action_id, axis_id), kind, year, stage, coalesce(funder_id::text, lower(funder_name)));
select bassin.protect('plans.budget_line');

create table plans.move (
  territory_id uuid not null,
  id uuid not null,
  action_id uuid not null,
  move text not null,
  from_state text not null,
  to_state text not null,
  reason text,
  moved_by uuid not null,
  moved_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, action_id) references plans.action (territory_id, id)
);
create index move_action on plans.move (territory_id, action_id, moved_at);
select bassin.protect('plans.move', 'select, insert');
