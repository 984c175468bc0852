-- Workshops: what is offered, when it is held, who has a place, who came, who signed.
create schema training;
grant usage on schema training to bassin_app;

create table training.activity (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  -- What the team calls it; R8: never read by who takes part, in a mail or in a calendar.
  label text not null,
  public_label text not null,
  kind text not null,
  counts_hours boolean not null,
  organisation_id uuid not null,
  -- The FSE+ operation that pays for it: its sheets bear the emblem.
  operation_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, operation_id) references funding.operation (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
select bassin.protect('training.activity', 'select, insert, update');

-- A day with one or two half-days. `state` repeats the last move; full and to be closed are read from places and clock.
create table training.session (
  territory_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  state text not null check (state in ('draft', 'open', 'closed', 'cancelled')),
  held_on date not null,
  morning_from text check (morning_from ~ '^\d\d:\d\d$'),
  morning_to text check (morning_to ~ '^\d\d:\d\d$'),
  afternoon_from text check (afternoon_from ~ '^\d\d:\d\d$'),
  afternoon_to text check (afternoon_to ~ '^\d\d:\d\d$'),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  places integer not null check (places between 1 and 500),
  -- A member, or somebody from outside by name.
  trainer_id uuid,
  trainer_name text,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  check (ends_at > starts_at),
  check ((morning_from is null) = (morning_to is null) and (afternoon_from is null) = (afternoon_to is null)),
  foreign key (territory_id, activity_id) references training.activity (territory_id, id),
  foreign key (territory_id, trainer_id) references organisations.member (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index session_held on training.session (territory_id, held_on, id);
create index session_activity on training.session (territory_id, activity_id);
select bassin.protect('training.session', 'select, insert, update');

-- Who moved a session, when and why; V12: closed once, whatever two requests do at the same instant.
create table training.session_move (
  territory_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  move text not null,
  reason text,
  moved_by uuid not null,
  moved_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, session_id) references training.session (territory_id, id),
  foreign key (territory_id, moved_by) references organisations.member (territory_id, id)
);
create unique index session_closed_once on training.session_move (territory_id, session_id) where move = 'close';
create index session_move_session on training.session_move (territory_id, session_id);
select bassin.protect('training.session_move', 'select, insert');

create table training.enrolment (
  territory_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  pathway_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('waiting', 'offered', 'enrolled', 'declined', 'expired', 'left')),
  -- The waiting list is served in this order.
  asked_at timestamptz not null,
  offer_ends_at timestamptz,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, session_id) references training.session (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create unique index enrolment_once on training.enrolment (territory_id, session_id, pathway_id)
  where state in ('waiting', 'offered', 'enrolled');
create index enrolment_session on training.enrolment (territory_id, session_id);
create index enrolment_person on training.enrolment (territory_id, person_id);
create index enrolment_offer on training.enrolment (territory_id, offer_ends_at) where state = 'offered';
select bassin.protect('training.enrolment', 'select, insert, update');

-- `moved_by` is empty when the clock did it: an offer that nobody answered.
create table training.enrolment_move (
  territory_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  move text not null,
  reason_code text,
  moved_by uuid,
  moved_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, enrolment_id) references training.enrolment (territory_id, id),
  foreign key (territory_id, moved_by) references organisations.member (territory_id, id)
);
create index enrolment_move_enrolment on training.enrolment_move (territory_id, enrolment_id);
select bassin.protect('training.enrolment_move', 'select, insert');

-- What was noted of one half-day: rows are only added, the latest holds. After the closing each one has its reason.
create table training.presence (
  territory_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  part text not null check (part in ('morning', 'afternoon')),
  value text check (value in ('present', 'absent', 'excused', 'cancelled')),
  reason text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  -- Two notes of the same instant: the one written last.
  rank bigint generated always as identity,
  primary key (territory_id, id),
  foreign key (territory_id, enrolment_id) references training.enrolment (territory_id, id),
  foreign key (territory_id, recorded_by) references organisations.member (territory_id, id)
);
create index presence_enrolment on training.presence (territory_id, enrolment_id, part, rank desc);
select bassin.protect('training.presence', 'select, insert');
-- The words of a correction are forgotten with the person.
grant update (reason) on training.presence to bassin_app;

-- A signature on screen for one half-day, and the SHA-256 of what was signed. Never changed.
create table training.signature (
  territory_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  part text not null check (part in ('morning', 'afternoon')),
  kind text not null check (kind in ('drawn', 'ticked')),
  drawing text,
  signed_at timestamptz not null,
  recorded_by uuid not null,
  hash text not null,
  primary key (territory_id, id),
  unique (territory_id, enrolment_id, part),
  foreign key (territory_id, enrolment_id) references training.enrolment (territory_id, id),
  foreign key (territory_id, recorded_by) references organisations.member (territory_id, id)
);
select bassin.protect('training.signature', 'select, insert');
-- The drawing is forgotten with the person; that it was signed stays.
grant update (drawing) on training.signature to bassin_app;

-- The sheet as it was when the session was closed, and its SHA-256. It knows persons by their enrolment, without a name.
create table training.sheet (
  territory_id uuid not null,
  session_id uuid not null,
  content text not null,
  hash text not null,
  sealed_by uuid not null,
  sealed_at timestamptz not null,
  primary key (territory_id, session_id),
  foreign key (territory_id, session_id) references training.session (territory_id, id),
  foreign key (territory_id, sealed_by) references organisations.member (territory_id, id)
);
select bassin.protect('training.sheet', 'select, insert');
