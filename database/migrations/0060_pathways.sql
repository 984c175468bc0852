-- From the application to the exit and beyond: episodes, contracts, steps, meetings.
create schema pathways;
grant usage on schema pathways to bassin_app;

-- The application to a scheme (candidature): from the accepted prescription, or spontaneous, to the decision.
create table pathways.application (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  scheme_id uuid not null,
  referral_id uuid,
  state text not null,
  received_on date not null,
  first_meeting_at timestamptz,
  eligibility_checked_on date,
  decided_on date,
  decided_by uuid,
  decision_reason_code text,
  decision_text text,
  deferred_until date,
  redirection text,
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id),
  foreign key (territory_id, referral_id) references referrals.referral (territory_id, id)
);
create index application_state on pathways.application (territory_id, state, received_on);
create index application_person on pathways.application (territory_id, person_id);
select bassin.protect('pathways.application');

-- One episode of accompaniment. Columns below `state` repeat what the rows say, written with them, so that lists are
-- an index walk; a test recomputes them.
create table pathways.pathway (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  scheme_id uuid not null,
  application_id uuid,
  team_id uuid,
  episode integer not null default 1,
  state text not null,
  is_open boolean not null,
  referent_id uuid,
  legal_referent_kind text,
  legal_referent_organisation_id uuid,
  legal_referent_name text,
  orientation_notified_on date,
  admitted_on date not null,
  contract_signed_on date,
  -- The date that counts as entry (setting: admission or signature).
  entered_on date,
  suspended_since date,
  planned_return_on date,
  consolidation_since date,
  exited_on date,
  exit_reason_code text,
  exit_class text,
  exit_proof_state text,
  last_meeting_on date,
  last_contact_on date,
  next_meeting_at timestamptz,
  current_step_id uuid,
  last_step_ended_on date,
  -- As they were on entry: a later move changes no figure of the past.
  entry_commune_code text,
  entry_is_in_qpv boolean,
  entry_sex text,
  entry_age integer,
  prescriber_organisation_id uuid,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id),
  foreign key (territory_id, application_id) references pathways.application (territory_id, id),
  foreign key (territory_id, team_id) references organisations.team (territory_id, id),
  foreign key (territory_id, referent_id) references organisations.member (territory_id, id)
);
create unique index pathway_one_open on pathways.pathway (territory_id, person_id, scheme_id) where is_open;
create index pathway_caseload on pathways.pathway (territory_id, referent_id, last_meeting_on nulls first, id) where is_open;
create index pathway_person on pathways.pathway (territory_id, person_id);
create index pathway_entries on pathways.pathway (territory_id, entered_on);
create index pathway_exits on pathways.pathway (territory_id, exited_on) where exited_on is not null;
select bassin.protect('pathways.pathway');

create table pathways.transition (
  territory_id uuid not null,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('application', 'pathway', 'step')),
  subject_id uuid not null,
  move text not null,
  from_state text,
  to_state text not null,
  effective_on date not null,
  at timestamptz not null,
  by_member_id uuid,
  by_link text,
  reason_code text,
  reason_text text,
  revoked_by uuid,
  revoked_at timestamptz,
  revoke_reason text,
  primary key (territory_id, id)
);
create index transition_subject on pathways.transition (territory_id, subject_id, at);
select bassin.protect('pathways.transition');

-- V4: never two open assignments; a new one closes the previous one the day before.
create table pathways.referent_assignment (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  member_id uuid not null,
  starts_on date not null,
  ends_on date,
  reason text,
  assigned_by uuid,
  assigned_at timestamptz not null,
  -- A mistake corrected the same day: the row stays, and counts no more.
  revoked_by uuid,
  revoked_at timestamptz,
  primary key (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id),
  exclude using gist (territory_id with =, pathway_id with =, daterange(starts_on, ends_on, '[]') with &&)
    where (revoked_at is null)
);
create index assignment_member on pathways.referent_assignment (territory_id, member_id);
create index assignment_pathway on pathways.referent_assignment (territory_id, pathway_id, starts_on);
select bassin.protect('pathways.referent_assignment');

-- PPAE / contrat d'engagement: each amendment is a new version.
create table pathways.contract (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  number integer not null,
  kind text not null,
  state text not null check (state in ('draft', 'signed', 'superseded')),
  aim text not null default '',
  aim_rome_code text,
  starts_on date not null,
  ends_on date,
  weekly_minutes integer check (weekly_minutes between 0 and 10080),
  weekly_reason text,
  signed_on date,
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (territory_id, id),
  unique (territory_id, pathway_id, number),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id)
);
select bassin.protect('pathways.contract');
create table pathways.objective (
  territory_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  position integer not null,
  label text not null,
  details text,
  due_on date,
  state text not null check (state in ('planned', 'ongoing', 'reached', 'abandoned')),
  state_on date,
  primary key (territory_id, id),
  foreign key (territory_id, contract_id) references pathways.contract (territory_id, id)
);
create index objective_contract on pathways.objective (territory_id, contract_id, position);
select bassin.protect('pathways.objective');
create table pathways.signature (
  territory_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  party text not null check (party in ('participant', 'referent', 'team', 'legal-referent')),
  signer_name text not null,
  signed_on date not null,
  method text not null check (method in ('paper', 'screen')),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, contract_id, party),
  foreign key (territory_id, contract_id) references pathways.contract (territory_id, id)
);
select bassin.protect('pathways.signature');

-- A step (étape): training, immersion, job proposal, workshop… types and themes are dated lists, free text allowed.
create table pathways.step (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  objective_id uuid,
  type_code text not null,
  theme_code text,
  label text not null,
  operator_organisation_id uuid,
  operator_email text,
  state text not null,
  proposed_on date not null,
  starts_on date,
  ends_on date,
  started_on date,
  ended_on date,
  planned_minutes integer,
  weekly_minutes integer,
  done_minutes integer not null default 0,
  place text,
  need_to_know text,
  outcome text,
  reason_code text,
  reason_text text,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id),
  foreign key (territory_id, operator_organisation_id) references organisations.organisation (territory_id, id)
);
create index step_pathway on pathways.step (territory_id, pathway_id, starts_on);
create index step_operator on pathways.step (territory_id, operator_organisation_id);
select bassin.protect('pathways.step');
create table pathways.attendance (
  territory_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  day date not null,
  half text not null default 'day' check (half in ('day', 'morning', 'afternoon')),
  presence text not null check (presence in ('present', 'absent', 'excused')),
  minutes integer not null default 0 check (minutes between 0 and 1440),
  recorded_at timestamptz not null,
  recorded_by uuid,
  by_link text,
  primary key (territory_id, id),
  unique (territory_id, step_id, day, half),
  foreign key (territory_id, step_id) references pathways.step (territory_id, id)
);
select bassin.protect('pathways.attendance');
