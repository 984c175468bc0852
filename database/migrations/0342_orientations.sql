-- Somebody is written about to a local service; its answer comes back. `state` repeats the last move.
create table services.orientation (
  territory_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  pathway_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('sent', 'accepted', 'refused', 'expired', 'withdrawn')),
  -- The brake that it answers; health and justice are none (R1).
  theme_code text,
  -- What the service has to know, and nothing else.
  reasons text,
  requirements text,
  available_from date,
  contact_preference text not null check (contact_preference in ('phone', 'email', 'referent', 'other')),
  other_contact text,
  informed_on date not null,
  recipient text,
  sent_at timestamptz not null,
  sent_on date not null,
  expires_on date not null,
  answered_on date,
  -- When whoever follows the person read the answer.
  read_at timestamptz,
  created_by uuid not null,
  version integer not null default 1,
  primary key (territory_id, id),
  check (expires_on > sent_on),
  check ((state in ('accepted', 'refused')) = (answered_on is not null)),
  foreign key (territory_id, service_id) references services.service (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create unique index orientation_once on services.orientation (territory_id, service_id, pathway_id)
  where state = 'sent';
create index orientation_person on services.orientation (territory_id, person_id, sent_at desc);
create index orientation_waiting on services.orientation (territory_id, sent_on) where state = 'sent';
select bassin.protect('services.orientation', 'select, insert, update');

-- Who moved it, when and why: a member, the service by its link, or the clock.
create table services.orientation_move (
  territory_id uuid not null,
  id uuid not null,
  orientation_id uuid not null,
  move text not null,
  to_state text not null,
  reason_code text,
  reason_text text,
  by_member_id uuid,
  by_link boolean not null,
  at timestamptz not null,
  on_date date not null,
  primary key (territory_id, id),
  foreign key (territory_id, orientation_id) references services.orientation (territory_id, id),
  foreign key (territory_id, by_member_id) references organisations.member (territory_id, id)
);
create index orientation_move_orientation on services.orientation_move (territory_id, orientation_id);
select bassin.protect('services.orientation_move', 'select, insert, update');

-- One mail an age, whatever the job missed.
create table services.orientation_reminder (
  territory_id uuid not null,
  orientation_id uuid not null,
  after_days integer not null,
  sent_at timestamptz not null,
  primary key (territory_id, orientation_id, after_days),
  foreign key (territory_id, orientation_id) references services.orientation (territory_id, id)
);
select bassin.protect('services.orientation_reminder', 'select, insert');
