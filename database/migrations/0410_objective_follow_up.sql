-- An objective is counted by an indicator, followed by values that somebody gives, or told in words.
alter table agreements.objective
  add column kind text not null default 'computed' check (kind in ('computed', 'manual', 'qualitative')),
  add column steps jsonb not null default '[]',
  add column weight numeric not null default 1 check (weight >= 0),
  add column owner_id uuid,
  add column periodicity text check (periodicity in ('monthly', 'quarterly', 'half-yearly', 'yearly')),
  add column availability_days integer check (availability_days between 0 and 730),
  -- What a manual value is: its unit, whether it is a rate, whether it counts persons, how it is counted, by whom.
  add column measured jsonb,
  add column aim text,
  add column removed_at timestamptz,
  add column removed_by uuid,
  add constraint objective_owner foreign key (territory_id, owner_id)
    references organisations.member (territory_id, id),
  alter column indicator_code drop not null,
  alter column indicator_version drop not null,
  drop constraint objective_check,
  add constraint objective_kind check (
    case kind
      when 'computed' then indicator_code is not null
      when 'manual' then measured is not null
      else aim is not null
    end
  ),
  add constraint objective_target check (
    kind = 'qualitative' or target_min is not null or target_max is not null
  );

-- What was aimed at, since when and why: read at a past date, never rewritten.
create table agreements.target_set (
  territory_id uuid not null,
  id uuid not null,
  objective_id uuid not null,
  baseline_value numeric,
  baseline_on date,
  target_min numeric,
  target_max numeric,
  steps jsonb not null,
  is_rebase boolean not null default false,
  reason text,
  amendment_number integer,
  written_at timestamptz not null,
  written_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, objective_id) references agreements.objective (territory_id, id),
  check (not is_rebase or reason is not null)
);
create index target_set_objective on agreements.target_set (territory_id, objective_id, written_at desc, id desc);
select bassin.protect('agreements.target_set', 'select, insert');
insert into agreements.target_set (territory_id, id, objective_id, baseline_value, baseline_on, target_min, target_max, steps,
    written_at, written_by)
  select territory_id, gen_random_uuid(), id, baseline_value, baseline_on, target_min, target_max, steps, created_at, created_by
  from agreements.objective;

-- A value that somebody gives for a day; another one for the same day stands beside it, the latest is read.
create table agreements.objective_value (
  territory_id uuid not null,
  id uuid not null,
  objective_id uuid not null,
  on_date date not null,
  value numeric not null,
  numerator numeric,
  denominator numeric,
  parts jsonb not null default '[]',
  source text not null,
  method text,
  origin text not null check (origin in ('typed', 'imported', 'contested')),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, objective_id) references agreements.objective (territory_id, id),
  foreign key (territory_id, written_by) references organisations.member (territory_id, id),
  check (numerator is null or denominator is null or numerator <= denominator)
);
create index objective_value_day
  on agreements.objective_value (territory_id, objective_id, on_date desc, written_at desc, id desc);
select bassin.protect('agreements.objective_value', 'select, insert');

-- Another value proposed by a party, and the answer of who owns the objective.
create table agreements.contestation (
  territory_id uuid not null,
  id uuid not null,
  objective_id uuid not null,
  on_date date not null,
  value numeric not null,
  numerator numeric,
  denominator numeric,
  -- What stood there when it was contested.
  contested_value numeric,
  reason text not null,
  source text not null,
  method text,
  organisation_id uuid not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, objective_id) references agreements.objective (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, written_by) references organisations.member (territory_id, id),
  check (numerator is null or denominator is null or numerator <= denominator)
);
create index contestation_objective on agreements.contestation (territory_id, objective_id, written_at desc);
select bassin.protect('agreements.contestation', 'select, insert');
create table agreements.contestation_answer (
  territory_id uuid not null,
  contestation_id uuid not null,
  answer text not null check (answer in ('accepted', 'refused')),
  reason text,
  value_id uuid,
  answered_at timestamptz not null,
  answered_by uuid not null,
  primary key (territory_id, contestation_id),
  foreign key (territory_id, contestation_id) references agreements.contestation (territory_id, id),
  foreign key (territory_id, value_id) references agreements.objective_value (territory_id, id),
  foreign key (territory_id, answered_by) references organisations.member (territory_id, id),
  check (answer = 'accepted' or reason is not null)
);
select bassin.protect('agreements.contestation_answer', 'select, insert');

-- What somebody thinks of an objective, apart from its number: dated, signed, never rewritten.
create table agreements.judgement (
  territory_id uuid not null,
  id uuid not null,
  objective_id uuid not null,
  code text not null check (code in ('secured', 'attainable', 'support-needed', 'compromised')),
  comment text not null,
  on_date date not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, objective_id) references agreements.objective (territory_id, id),
  foreign key (territory_id, written_by) references organisations.member (territory_id, id)
);
create index judgement_objective on agreements.judgement (territory_id, objective_id, written_at desc, id desc);
select bassin.protect('agreements.judgement', 'select, insert');

-- A day from which a series cannot be compared with what came before, for one indicator or one objective.
create table agreements.series_break (
  territory_id uuid not null,
  id uuid not null,
  indicator_code text,
  objective_id uuid,
  breaks_on date not null,
  why text not null,
  source text not null,
  written_at timestamptz not null,
  written_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, objective_id) references agreements.objective (territory_id, id),
  check (num_nonnulls(indicator_code, objective_id) = 1)
);
select bassin.protect('agreements.series_break', 'select, insert');

-- The figures of a board as they stood when they were shown to somebody who decides.
create table agreements.board_freeze (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  period text not null,
  reason text not null,
  frozen_at timestamptz not null,
  frozen_by uuid,
  progress numeric,
  received integer not null,
  expected integer not null,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id)
);
create index freeze_agreement on agreements.board_freeze (territory_id, agreement_id, frozen_at desc);
select bassin.protect('agreements.board_freeze', 'select, insert');
create table agreements.frozen_figure (
  territory_id uuid not null,
  freeze_id uuid not null,
  objective_id uuid not null,
  position integer not null,
  label text not null,
  article text,
  kind text not null,
  -- What its value is, and how it was counted, in the words of the day.
  definition jsonb,
  direction text,
  target_min numeric,
  target_max numeric,
  numerator numeric,
  denominator numeric,
  value numeric,
  counts_persons boolean not null,
  counted_to date,
  mark text,
  advancement numeric,
  judgement text,
  primary key (territory_id, freeze_id, objective_id),
  foreign key (territory_id, freeze_id) references agreements.board_freeze (territory_id, id),
  foreign key (territory_id, objective_id) references agreements.objective (territory_id, id)
);
create index frozen_figure_objective on agreements.frozen_figure (territory_id, objective_id);
select bassin.protect('agreements.frozen_figure', 'select, insert');

create or replace view agreements.published_objective with (security_invoker = true) as
  select territory_id, id, agreement_id, position, article, label, indicator_code, period_from, period_to, kind, owner_id
  from agreements.objective where removed_at is null;
