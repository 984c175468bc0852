-- A sitting of the committee reads an application through what pathways publishes of it.
create or replace view pathways.published_application with (security_invoker = true) as
  select territory_id, id, person_id, scheme_id, referral_id, state, received_on, first_meeting_at, decided_on,
    decision_reason_code, eligibility_checked_on, version
  from pathways.application;

create schema committee;
grant usage on schema committee to bassin_app;

-- A sitting of the body that decides on the entries of a scheme. Signed, it no longer changes (committee.minutes).
create table committee.session (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  scheme_id uuid not null,
  held_on date not null,
  starts_at text not null check (starts_at ~ '^\d\d:\d\d$'),
  place text not null,
  -- Share of the expected members that makes the quorum, in force on that day.
  quorum_percent integer not null,
  cancelled_at timestamptz,
  cancelled_by uuid,
  cancel_reason text,
  created_at timestamptz not null,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id),
  foreign key (territory_id, cancelled_by) references organisations.member (territory_id, id)
);
create index session_held on committee.session (territory_id, held_on desc, id);
select bassin.protect('committee.session', 'select, insert, update');

-- Who is expected; null while nobody said whether she came.
create table committee.attendance (
  territory_id uuid not null,
  session_id uuid not null,
  member_id uuid not null,
  is_present boolean,
  primary key (territory_id, session_id, member_id),
  foreign key (territory_id, session_id) references committee.session (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id)
);
select bassin.protect('committee.attendance');

-- One application on the agenda, known by its number wherever the person is not named.
create table committee.agenda_item (
  territory_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  number integer not null,
  application_id uuid not null,
  person_id uuid not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (territory_id, id),
  unique (territory_id, session_id, number),
  unique (territory_id, session_id, application_id),
  foreign key (territory_id, session_id) references committee.session (territory_id, id),
  foreign key (territory_id, application_id) references pathways.application (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index agenda_item_application on committee.agenda_item (territory_id, application_id);
create index agenda_item_person on committee.agenda_item (territory_id, person_id);
select bassin.protect('committee.agenda_item', 'select, insert, delete');
-- A line is never changed, but for whose it is.
grant update (person_id) on committee.agenda_item to bassin_app;

-- What the sitting decided; the application moved in the same transaction. Never changed: the latest holds, and one made
-- after the signature says what it corrects the minutes for.
create table committee.decision (
  territory_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  move text not null check (move in ('admit', 'defer', 'refuse')),
  reason_code text,
  reason_text text,
  deferred_until date,
  redirection text,
  referent_id uuid,
  pathway_id uuid,
  correction_reason text,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, item_id) references committee.agenda_item (territory_id, id),
  foreign key (territory_id, referent_id) references organisations.member (territory_id, id),
  foreign key (territory_id, decided_by) references organisations.member (territory_id, id)
);
create index decision_item on committee.decision (territory_id, item_id, decided_at desc, id desc);
select bassin.protect('committee.decision', 'select, insert');

-- The minutes as they were signed, and their SHA-256. They know persons by their number, so that a name never stays in them.
create table committee.minutes (
  territory_id uuid not null,
  session_id uuid not null,
  content text not null,
  hash text not null,
  chair_id uuid not null,
  signed_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (territory_id, session_id),
  foreign key (territory_id, session_id) references committee.session (territory_id, id),
  foreign key (territory_id, chair_id) references organisations.member (territory_id, id),
  foreign key (territory_id, recorded_by) references organisations.member (territory_id, id)
);
select bassin.protect('committee.minutes', 'select, insert');
