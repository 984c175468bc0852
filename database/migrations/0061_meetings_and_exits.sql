-- Meetings, suspensions, jobs, exits and what is watched after them; what other features may read of all pathways.
-- Appointments and exchanges: planned, then recorded. Only an honoured individual interview resets the month.
create table pathways.meeting (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  pathway_id uuid,
  member_id uuid not null,
  kind text not null,
  is_individual boolean not null default true,
  -- Whether it resets the month, by the rule in force on its day: an honoured individual interview of a kind that counts.
  counts_for_month boolean not null default false,
  at timestamptz not null,
  on_date date not null,
  minutes integer,
  presence text not null check (presence in
    ('planned', 'honoured', 'absent', 'excused', 'cancelled-by-team', 'cancelled-by-person', 'message-left')),
  place text,
  note text,
  reminded_at timestamptz,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id)
);
create index meeting_pathway on pathways.meeting (territory_id, pathway_id, at desc);
create index meeting_person on pathways.meeting (territory_id, person_id, at desc);
create index meeting_member on pathways.meeting (territory_id, member_id, at);
create index meeting_to_remind on pathways.meeting (territory_id, at) where presence = 'planned' and reminded_at is null;
select bassin.protect('pathways.meeting');

-- R9: a private note belongs to its author, whoever else may read the file.
create table pathways.private_note (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid,
  author_id uuid not null,
  body text not null,
  at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index private_note_person on pathways.private_note (territory_id, person_id, author_id);
alter table pathways.private_note enable row level security;
create policy author_only on pathways.private_note
  using (territory_id = (select bassin.territory_id()) and author_id = (select bassin.member_id()))
  with check (territory_id = (select bassin.territory_id()) and author_id = (select bassin.member_id()));
grant select, insert, update, delete on pathways.private_note to bassin_app;

create table pathways.suspension (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  reason_code text not null,
  starts_on date not null,
  planned_return_on date not null,
  ended_on date,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id)
);
select bassin.protect('pathways.suspension');

-- A job taken during or at the end of a pathway, with what the classifications need.
create table pathways.job (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  employer_organisation_id uuid,
  employer_name text not null,
  contract_type text not null,
  starts_on date not null,
  ends_on date,
  weekly_minutes integer,
  part_time_chosen boolean,
  part_time_reason text,
  rome_code text,
  job_title text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  ended_early_on date,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id)
);
create index job_pathway on pathways.job (territory_id, pathway_id, starts_on);
select bassin.protect('pathways.job');

-- An exit keeps its three classifications and the version of the rule that gave them.
create table pathways.exit (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  exited_on date not null,
  reason_code text not null,
  class_plie text not null,
  class_iae text not null,
  class_fse text,
  rule_version text not null,
  job_id uuid,
  training_label text,
  training_starts_on date,
  training_ends_on date,
  -- The day a diploma, title or certificate was obtained.
  training_validated_on date,
  comment text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  revoke_reason text,
  primary key (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id)
);
create unique index exit_current on pathways.exit (territory_id, pathway_id) where revoked_at is null;
select bassin.protect('pathways.exit');

-- A proof asked when its fact is recorded, then received, then checked.
create table pathways.proof (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  subject_kind text not null check (subject_kind in ('exit', 'job', 'job-month-6')),
  subject_id uuid not null,
  proof_kind text not null,
  requested_on date not null,
  due_on date,
  received_on date,
  file_id uuid,
  checked_on date,
  checked_by uuid,
  refused_reason text,
  -- Expected no more: the job stopped, the exit was corrected.
  cancelled_on date,
  primary key (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id)
);
create index proof_pathway on pathways.proof (territory_id, pathway_id);
select bassin.protect('pathways.proof');

-- What is observed at dated moments after a job start (M1, M3, M6) and six months after an exit.
create table pathways.watch (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  kind text not null check (kind in ('job-month-1', 'job-month-3', 'job-month-6', 'exit-month-6')),
  due_on date not null,
  observed_on date,
  situation_code text,
  channel text,
  note text,
  recorded_by uuid,
  recorded_at timestamptz,
  -- The job or the exit that it watches.
  subject_id uuid not null,
  cancelled_on date,
  primary key (territory_id, id),
  unique (territory_id, subject_id, kind),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id)
);
create index watch_pathway on pathways.watch (territory_id, pathway_id);
select bassin.protect('pathways.watch');

-- A view of the caseload that a member keeps: its filters and its columns.
create table pathways.saved_view (
  territory_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  label text not null,
  filters jsonb not null,
  columns text[] not null default '{}',
  created_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id)
);
create index saved_view_member on pathways.saved_view (territory_id, member_id);
select bassin.protect('pathways.saved_view');

-- What a member did to several pathways at once, with what is needed to undo it.
create table pathways.bulk_act (
  territory_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('appointments', 'hand-over', 'export')),
  at timestamptz not null,
  count integer not null,
  details jsonb not null default '{}',
  undone_at timestamptz,
  primary key (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id)
);
create index bulk_act_member on pathways.bulk_act (territory_id, member_id, at desc);
select bassin.protect('pathways.bulk_act');

-- What figures and other features may read of an episode: dates, states and the snapshots of the entry; no social fact.
create view pathways.published_pathway with (security_invoker = true) as
  select territory_id, id, person_id, scheme_id, application_id, team_id, episode, episode > 1 as is_renewed, state,
    is_open, referent_id, admitted_on, contract_signed_on, entered_on, suspended_since, consolidation_since, exited_on,
    exit_reason_code, exit_class, exit_proof_state, last_meeting_on, current_step_id, last_step_ended_on,
    entry_commune_code, entry_is_in_qpv, entry_sex, entry_age, prescriber_organisation_id
  from pathways.pathway;
create view pathways.published_application with (security_invoker = true) as
  select territory_id, id, person_id, scheme_id, referral_id, state, received_on, first_meeting_at, decided_on,
    decision_reason_code
  from pathways.application;
grant select on pathways.published_pathway, pathways.published_application to bassin_app;
-- Each attempt to reach somebody is a row: "unreachable" needs several, by several channels.
create table pathways.watch_attempt (
  territory_id uuid not null,
  id uuid not null,
  watch_id uuid not null,
  at timestamptz not null,
  channel text not null,
  note text,
  recorded_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, watch_id) references pathways.watch (territory_id, id)
);
create index attempt_watch on pathways.watch_attempt (territory_id, watch_id, at);
select bassin.protect('pathways.watch_attempt');
-- The dated facts that figures count: who was seen, what ran, what was observed. Never their words.
create view pathways.published_meeting with (security_invoker = true) as
  select territory_id, id, pathway_id, member_id, kind, is_individual, on_date, presence
  from pathways.meeting where pathway_id is not null;
create view pathways.published_step with (security_invoker = true) as
  select territory_id, id, pathway_id, type_code, state, operator_organisation_id, started_on, ended_on
  from pathways.step;
create view pathways.published_suspension with (security_invoker = true) as
  select territory_id, id, pathway_id, starts_on, planned_return_on, ended_on
  from pathways.suspension;
create view pathways.published_watch with (security_invoker = true) as
  select territory_id, id, pathway_id, kind, due_on, observed_on, situation_code
  from pathways.watch;
grant select on pathways.published_meeting, pathways.published_step, pathways.published_suspension,
  pathways.published_watch to bassin_app;
