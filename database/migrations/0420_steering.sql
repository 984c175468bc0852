create schema steering;
grant usage on schema steering to bassin_app;

-- A body that steers one agreement or several: a steering, technical or thematic committee, a local committee for jobs.
create table steering.body (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  kind text not null check (kind in ('steering', 'technical', 'thematic', 'local-employment')),
  label text not null,
  purpose text not null,
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  created_at timestamptz not null,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
select bassin.protect('steering.body', 'select, insert, update');

create table steering.body_agreement (
  territory_id uuid not null,
  body_id uuid not null,
  agreement_id uuid not null,
  primary key (territory_id, body_id, agreement_id),
  foreign key (territory_id, body_id) references steering.body (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id)
);
create index body_agreement_agreement on steering.body_agreement (territory_id, agreement_id);
select bassin.protect('steering.body_agreement', 'select, insert, delete');

-- One term of one person in a body. A renewal is another seat: who sat, when and for whom stays.
create table steering.seat (
  territory_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  -- Known to the territory, or not: a prefect sits without an access.
  member_id uuid,
  name text not null,
  quality text not null,
  organisation_id uuid,
  email text,
  side text not null check (side in ('state', 'local-authority', 'other')),
  is_voting boolean not null,
  is_president boolean not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  created_at timestamptz not null,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, body_id) references steering.body (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index seat_body on steering.seat (territory_id, body_id, from_on);
select bassin.protect('steering.seat', 'select, insert, update');

create table steering.meeting (
  territory_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  held_on date not null,
  starts_at text not null check (starts_at ~ '^\d\d:\d\d$'),
  place text not null,
  state text not null check (state in ('planned', 'convened', 'signed', 'cancelled')),
  -- Share of the voting members that makes the quorum, in force on that day.
  quorum_percent integer not null,
  created_at timestamptz not null,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, body_id) references steering.body (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index meeting_held on steering.meeting (territory_id, body_id, held_on);
select bassin.protect('steering.meeting', 'select, insert, update');

create table steering.meeting_move (
  territory_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  move text not null,
  from_state text,
  to_state text not null,
  reason text,
  at timestamptz not null,
  by_member_id uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, meeting_id) references steering.meeting (territory_id, id),
  foreign key (territory_id, by_member_id) references organisations.member (territory_id, id)
);
create index meeting_move_meeting on steering.meeting_move (territory_id, meeting_id, at);
select bassin.protect('steering.meeting_move', 'select, insert');

-- A point of the agenda, typed or taken from an alert; `source_id` is what the alert was about.
create table steering.agenda_item (
  territory_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  title text not null,
  detail text not null,
  source text not null check (source in ('typed', 'objective', 'decision', 'agreement', 'seat', 'contestation')),
  source_id uuid,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, meeting_id) references steering.meeting (territory_id, id),
  foreign key (territory_id, added_by) references organisations.member (territory_id, id)
);
create index agenda_item_meeting on steering.agenda_item (territory_id, meeting_id, position);
create unique index agenda_item_source on steering.agenda_item (territory_id, meeting_id, source, source_id)
  where source_id is not null;
select bassin.protect('steering.agenda_item');

-- Who was there. A proxy is given to one who sits; nobody noted has no row.
create table steering.attendance (
  territory_id uuid not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  presence text not null check (presence in ('present', 'proxy', 'absent')),
  proxy_seat_id uuid,
  primary key (territory_id, meeting_id, seat_id),
  check ((presence = 'proxy') = (proxy_seat_id is not null)),
  foreign key (territory_id, meeting_id) references steering.meeting (territory_id, id),
  foreign key (territory_id, seat_id) references steering.seat (territory_id, id),
  foreign key (territory_id, proxy_seat_id) references steering.seat (territory_id, id)
);
select bassin.protect('steering.attendance');

-- What was decided. An action has an owner and a day; signed minutes hold its words, its moves go on.
create table steering.decision (
  territory_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  number integer not null,
  label text not null,
  owner_id uuid,
  due_on date,
  votes_for integer,
  votes_against integer,
  votes_abstained integer,
  -- How the State voted, which prevails on a tie where the rules of the body say so.
  state_vote text check (state_vote in ('for', 'against')),
  outcome text not null check (outcome in ('adopted', 'rejected')),
  state text not null check (state in ('recorded', 'to-do', 'doing', 'done', 'dropped', 'replaced')),
  corrects_id uuid,
  correction_reason text,
  created_at timestamptz not null,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  unique (territory_id, meeting_id, number),
  check ((owner_id is null) = (due_on is null)),
  check ((corrects_id is null) = (correction_reason is null)),
  check ((votes_for is null) = (votes_against is null) and (votes_for is null) = (votes_abstained is null)),
  foreign key (territory_id, meeting_id) references steering.meeting (territory_id, id),
  foreign key (territory_id, agenda_item_id) references steering.agenda_item (territory_id, id),
  foreign key (territory_id, owner_id) references organisations.member (territory_id, id),
  foreign key (territory_id, corrects_id) references steering.decision (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index decision_owner on steering.decision (territory_id, owner_id) where state in ('to-do', 'doing');
select bassin.protect('steering.decision', 'select, insert, update');

create table steering.decision_move (
  territory_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  move text not null,
  from_state text,
  to_state text not null,
  comment text,
  -- What the move gave: another day, another owner.
  due_on date,
  owner_id uuid,
  at timestamptz not null,
  by_member_id uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, decision_id) references steering.decision (territory_id, id),
  foreign key (territory_id, owner_id) references organisations.member (territory_id, id),
  foreign key (territory_id, by_member_id) references organisations.member (territory_id, id)
);
create index decision_move_decision on steering.decision_move (territory_id, decision_id, at);
select bassin.protect('steering.decision_move', 'select, insert');

-- Each version of the text of the minutes: two presidents who write at once never erase one another.
create table steering.minutes_draft (
  territory_id uuid not null,
  meeting_id uuid not null,
  version integer not null,
  content text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (territory_id, meeting_id, version),
  foreign key (territory_id, meeting_id) references steering.meeting (territory_id, id),
  foreign key (territory_id, written_by) references organisations.member (territory_id, id)
);
select bassin.protect('steering.minutes_draft', 'select, insert');

-- The minutes as they were signed, and their SHA-256.
create table steering.minutes (
  territory_id uuid not null,
  meeting_id uuid not null,
  content text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  signed_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (territory_id, meeting_id),
  foreign key (territory_id, meeting_id) references steering.meeting (territory_id, id),
  foreign key (territory_id, recorded_by) references organisations.member (territory_id, id)
);
create index minutes_hash on steering.minutes (territory_id, hash text_pattern_ops);
select bassin.protect('steering.minutes', 'select, insert');

-- The figures as they stood when the minutes were signed, small cells already out.
create table steering.frozen_board (
  territory_id uuid not null,
  meeting_id uuid not null,
  agreement_id uuid not null,
  content text not null,
  frozen_at timestamptz not null,
  frozen_by uuid not null,
  primary key (territory_id, meeting_id, agreement_id),
  foreign key (territory_id, meeting_id) references steering.meeting (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, frozen_by) references organisations.member (territory_id, id)
);
select bassin.protect('steering.frozen_board', 'select, insert');
