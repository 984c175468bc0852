-- Prescriptions: a partner sends a person; the entry desk answers.
create schema referrals;
grant usage on schema referrals to bassin_app;

create table referrals.referral (
  territory_id uuid not null,
  id uuid not null,
  reference text not null,
  scheme_id uuid not null,
  sender_organisation_id uuid not null,
  sender_member_id uuid,
  sender_contact_name text,
  sender_contact_email text,
  sender_contact_phone text,
  state text not null,
  -- Identity as the sender knows it: compared with the files of the territory only after receipt.
  given_name text not null,
  family_name text not null,
  birth_name text,
  name_key text not null,
  birth_date date,
  sex text check (sex in ('F', 'M', 'X')),
  email text,
  phone text,
  contact_preference text,
  address text,
  postal_code text,
  commune_code text references territory.commune,
  france_travail_id text,
  situation_code text,
  education_level text,
  jobless_since date,
  resources text[] not null default '{}',
  criteria text[] not null default '{}',
  reason text not null default '',
  availability text,
  person_informed_on date,
  sent_at timestamptz,
  answer_due_on date,
  expires_on date,
  decided_at timestamptz,
  decided_by uuid,
  refusal_code text,
  refusal_text text,
  redirection text,
  person_id uuid,
  import_id uuid,
  import_line integer,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id),
  foreign key (territory_id, sender_organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, sender_member_id) references organisations.member (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create unique index referral_reference on referrals.referral (territory_id, reference);
create index referral_state on referrals.referral (territory_id, state, sent_at);
create index referral_sender on referrals.referral (territory_id, sender_organisation_id, created_at desc);
create index referral_person on referrals.referral (territory_id, person_id);
select bassin.protect('referrals.referral');

create table referrals.transition (
  territory_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  move text not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  by_member_id uuid,
  reason_code text,
  reason_text text,
  revoked_by uuid,
  revoked_at timestamptz,
  revoke_reason text,
  primary key (territory_id, id),
  foreign key (territory_id, referral_id) references referrals.referral (territory_id, id)
);
create index transition_referral on referrals.transition (territory_id, referral_id, at);
select bassin.protect('referrals.transition');

-- Questions and answers between the entry desk and the sender.
create table referrals.message (
  territory_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  author_member_id uuid,
  body text not null,
  at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, referral_id) references referrals.referral (territory_id, id)
);
create index message_referral on referrals.message (territory_id, referral_id, at);
select bassin.protect('referrals.message');

-- Sensitive facts that came with a prescription: stored apart from the start, moved to the file when accepted.
-- Row security as for people.sensitive_fact: written by the sender's act, opened for the time of one move.
create table referrals.sensitive_criterion (
  territory_id uuid not null,
  referral_id uuid not null,
  code text not null,
  valid_until date,
  recorded_at timestamptz not null,
  primary key (territory_id, referral_id, code),
  foreign key (territory_id, referral_id) references referrals.referral (territory_id, id)
);
alter table referrals.sensitive_criterion enable row level security;
create policy sensitive_write on referrals.sensitive_criterion for insert
  with check (territory_id = (select bassin.territory_id()));
create policy sensitive_read on referrals.sensitive_criterion for all
  using (territory_id = (select bassin.territory_id()) and (select current_setting('bassin.reads_sensitive', true)) = 'on')
  with check (territory_id = (select bassin.territory_id()));
grant select, insert, update, delete on referrals.sensitive_criterion to bassin_app;

-- What the sender learns of the follow-up, written by pathways: never a social fact.
create table referrals.outcome (
  territory_id uuid not null,
  referral_id uuid not null,
  state text not null,
  entered_on date,
  step_label text,
  exited_on date,
  exit_class text,
  updated_at timestamptz not null,
  primary key (territory_id, referral_id),
  foreign key (territory_id, referral_id) references referrals.referral (territory_id, id)
);
select bassin.protect('referrals.outcome');

-- Reminders sent to the entry desk: one per prescription and delay.
create table referrals.reminder (
  territory_id uuid not null,
  referral_id uuid not null,
  after_days integer not null,
  sent_at timestamptz not null,
  primary key (territory_id, referral_id, after_days),
  foreign key (territory_id, referral_id) references referrals.referral (territory_id, id)
);
select bassin.protect('referrals.reminder');

-- For the other features: no identity, no free text; a discreet sender is nobody outside (R7).
create view referrals.published_referral with (security_invoker = true) as
  select r.territory_id, r.id, r.reference, r.scheme_id, r.state, r.sent_at, r.decided_at, r.refusal_code,
    r.refusal_text, r.person_id,
    r.sender_organisation_id, r.sender_member_id, r.sender_contact_email, o.published_kind as sender_kind,
    case when o.is_discreet then null else o.name end as sender_name
  from referrals.referral r
  join organisations.published_organisation o on o.territory_id = r.territory_id and o.id = r.sender_organisation_id
  where r.state <> 'draft';
grant select on referrals.published_referral to bassin_app;
