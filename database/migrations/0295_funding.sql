-- What the FSE+ pays for: operations, and the participation of a person in one of them.
create schema funding;
grant usage on schema funding to bassin_app;

create table funding.operation (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  -- The number of the operation at the managing service.
  code text not null,
  label text not null,
  programme text not null,
  managing_service text not null,
  starts_on date not null,
  ends_on date not null,
  scheme_id uuid not null,
  -- R5: its proofs are kept until that day, once the managing service has notified it.
  hold_until date,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  unique (territory_id, code),
  check (ends_on >= starts_on),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id)
);
select bassin.protect('funding.operation');

-- One row a person and operation, whatever the returns: `entered_on` is the first entry, `exited_on` the last exit.
create table funding.participation (
  territory_id uuid not null,
  id uuid not null,
  operation_id uuid not null,
  person_id uuid not null,
  entered_on date not null,
  exited_on date,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, operation_id, person_id),
  foreign key (territory_id, operation_id) references funding.operation (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index participation_person on funding.participation (territory_id, person_id);
select bassin.protect('funding.participation');

-- Each stay in the operation, the time of one episode of accompaniment.
create table funding.stay (
  territory_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  pathway_id uuid not null,
  starts_on date not null,
  ends_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, participation_id, pathway_id),
  foreign key (territory_id, participation_id) references funding.participation (territory_id, id) on delete cascade,
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id)
);
create index stay_pathway on funding.stay (territory_id, pathway_id);
select bassin.protect('funding.stay');

-- What each moment asks of a participant. A form that a later return set aside stays, and counts no more.
create table funding.questionnaire (
  territory_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  person_id uuid not null,
  moment text not null check (moment in ('entry', 'exit', 'month-6')),
  form_version text not null,
  -- The day on which the situation was observed.
  collected_on date not null,
  -- V15: the first capture never moves, whatever is corrected.
  first_captured_at timestamptz not null,
  captured_at timestamptz not null,
  captured_by uuid not null,
  -- Codes of what still has no answer; of sensitive questions, codes of those that have one, never the answer.
  missing_items text[] not null,
  answered_sensitive text[] not null default '{}',
  asked_items integer not null,
  set_aside_at timestamptz,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, participation_id) references funding.participation (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create unique index questionnaire_in_force on funding.questionnaire (territory_id, participation_id, moment)
  where set_aside_at is null;
create index questionnaire_person on funding.questionnaire (territory_id, person_id);
select bassin.protect('funding.questionnaire');

-- An answer is a value, a refusal or somebody out of reach; no row: nobody answered.
create table funding.answer (
  territory_id uuid not null,
  questionnaire_id uuid not null,
  item_code text not null,
  state text not null check (state in ('value', 'declined', 'unreachable')),
  value text,
  first_captured_at timestamptz not null,
  captured_at timestamptz not null,
  captured_by uuid not null,
  primary key (territory_id, questionnaire_id, item_code),
  check ((state = 'value') = (value is not null)),
  foreign key (territory_id, questionnaire_id) references funding.questionnaire (territory_id, id) on delete cascade
);
select bassin.protect('funding.answer');

-- Disability, housing exclusion, origin: own table, own rights (R1). Written without being read, the latest counts.
create table funding.sensitive_answer (
  territory_id uuid not null,
  id uuid not null,
  questionnaire_id uuid not null,
  item_code text not null,
  -- `empty`: the answer was taken back.
  state text not null check (state in ('value', 'declined', 'unreachable', 'empty')),
  value text,
  captured_at timestamptz not null,
  captured_by uuid not null,
  primary key (territory_id, id),
  check ((state = 'value') = (value is not null)),
  foreign key (territory_id, questionnaire_id) references funding.questionnaire (territory_id, id)
);
create index sensitive_answer_latest on funding.sensitive_answer (territory_id, questionnaire_id, item_code, captured_at desc);
alter table funding.sensitive_answer enable row level security;
create policy sensitive_write on funding.sensitive_answer for insert
  with check (territory_id = (select bassin.territory_id()));
create policy sensitive_read on funding.sensitive_answer for select
  using (territory_id = (select bassin.territory_id()) and (select current_setting('bassin.reads_sensitive', true)) = 'on');
grant select, insert on funding.sensitive_answer to bassin_app;
