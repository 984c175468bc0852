-- First contacts: what somebody of the territory asks in plain words, without an account. It is no file: it becomes one with
-- the agreement of the person, by a prescription.
create schema contacts;
grant usage on schema contacts to bassin_app;

create table contacts.contact (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  channel text not null check (channel in ('web', 'desk', 'phone')),
  -- Somebody who came or called and left nothing: counted, never answered.
  is_passage boolean not null,
  age_band text not null check (age_band in ('16-25', '26-49', '50-plus')),
  topic text not null,
  commune_code text references territory.commune,
  words text,
  first_name text,
  answer_by text check (answer_by in ('phone', 'email', 'code')),
  phone text,
  email text,
  -- The code is shown once; only its keyed hash is kept.
  code_hash bytea,
  -- Who answers; null is the entry desk.
  organisation_id uuid,
  state text not null check (state in ('received', 'taken', 'answered', 'closed', 'withdrawn')),
  received_at timestamptz not null,
  received_on date not null,
  answer_due_on date,
  taken_by uuid,
  first_answered_on date,
  closed_on date,
  outcome_code text,
  -- The agreement of the person to have a file: its day, how she gave it, the notice that she was read (R14).
  agreed_on date,
  agreed_by text check (agreed_by in ('in-person', 'phone', 'written')),
  notice_version text,
  words_follow boolean,
  referral_id uuid,
  erased_on date,
  created_by uuid,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, taken_by) references organisations.member (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id),
  foreign key (territory_id, referral_id) references referrals.referral (territory_id, id),
  check (not is_passage or (words is null and first_name is null and phone is null and email is null and code_hash is null))
);
create unique index contact_code on contacts.contact (territory_id, code_hash) where code_hash is not null;
create index contact_open on contacts.contact (territory_id, organisation_id, answer_due_on) where state in ('received', 'taken');
create index contact_received on contacts.contact (territory_id, received_on);
create index contact_referral on contacts.contact (territory_id, referral_id) where referral_id is not null;
select bassin.protect('contacts.contact', 'select, insert, update');

-- What was written on both sides; without author, the person wrote it.
create table contacts.message (
  territory_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  at timestamptz not null,
  author_id uuid,
  body text not null,
  primary key (territory_id, id),
  foreign key (territory_id, contact_id) references contacts.contact (territory_id, id),
  foreign key (territory_id, author_id) references organisations.member (territory_id, id)
);
create index message_contact on contacts.message (territory_id, contact_id, at);
select bassin.protect('contacts.message', 'select, insert, update');

-- Each move with who and when; never deleted, its reason goes with the content.
create table contacts.move (
  territory_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  move text not null,
  at timestamptz not null,
  by_member_id uuid,
  -- Where it went: the routing, then each sending on. Null is the entry desk.
  organisation_id uuid,
  reason text,
  primary key (territory_id, id),
  foreign key (territory_id, contact_id) references contacts.contact (territory_id, id),
  foreign key (territory_id, by_member_id) references organisations.member (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id)
);
create index move_contact on contacts.move (territory_id, contact_id, at);
select bassin.protect('contacts.move', 'select, insert, update');
