-- A link with a lasting code opens a session of its own, one at a time: only the hash of what the browser holds is kept.
alter table accounts.link
  add column session_hash bytea,
  add column session_expires_at timestamptz,
  add column last_opened_at timestamptz;
create unique index link_session on accounts.link (session_hash) where session_hash is not null;

-- What the page of a participant reads of her pathway: types, dates and states, never the label nor the theme (R8).
create or replace view pathways.published_step with (security_invoker = true) as
  select territory_id, id, pathway_id, type_code, state, operator_organisation_id, started_on, ended_on, starts_on, ends_on
  from pathways.step;
create view pathways.published_objective with (security_invoker = true) as
  select o.territory_id, o.id, c.pathway_id, o.position, o.label, o.due_on, o.state, c.aim, c.signed_on, c.ends_on as contract_ends_on
  from pathways.contract c
  left join pathways.objective o on o.territory_id = c.territory_id and o.contract_id = c.id
  where c.state = 'signed';
grant select on pathways.published_objective to bassin_app;

create schema participant;
grant usage on schema participant to bassin_app;

-- What opens the page of one person: a link and a code, given by who follows her. Each gift is a row.
create table participant.access (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  given_at timestamptz not null,
  given_by uuid not null,
  expires_at timestamptz not null,
  last_seen_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, given_by) references organisations.member (territory_id, id),
  foreign key (territory_id, revoked_by) references organisations.member (territory_id, id)
);
create index access_person on participant.access (territory_id, person_id, given_at desc);
select bassin.protect('participant.access');

-- What she asks on her page; nothing changes before a human settles it.
create table participant.ask (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('appointment', 'contact')),
  meeting_id uuid,
  phone text,
  email text,
  words text,
  asked_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  outcome text check (outcome in ('done', 'refused')),
  primary key (territory_id, id),
  check ((kind = 'appointment') = (meeting_id is not null)),
  check ((settled_at is null) = (outcome is null)),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, settled_by) references organisations.member (territory_id, id)
);
create index ask_person on participant.ask (territory_id, person_id, asked_at desc);
select bassin.protect('participant.ask');

-- The documents of her file that who follows her chose to show her.
create table participant.shown_document (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  document_id uuid not null,
  shown_at timestamptz not null,
  shown_by uuid not null,
  primary key (territory_id, id),
  unique (territory_id, person_id, document_id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, shown_by) references organisations.member (territory_id, id)
);
select bassin.protect('participant.shown_document');

-- A request made by the person herself on her page: no member wrote it.
alter table privacy.request alter column created_by drop not null;
