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

-- Sensitive facts that came with a prescription: stored apart from the start, read by nobody in this feature.
