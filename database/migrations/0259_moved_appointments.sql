-- What a calendar that follows an address must know to accept a change (RFC 5545, SEQUENCE).
alter table pathways.meeting add column sequence integer not null default 0;

-- An appointment that somebody moved or cancelled: what it was, what it became, who said so and how the person was told.
create table pathways.meeting_change (
  territory_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('moved', 'cancelled-by-team', 'cancelled-by-person')),
  from_at timestamptz not null,
  from_place text,
  to_at timestamptz not null,
  to_place text,
  told text not null check (told in ('mail', 'letter', 'nobody')),
  by_member_id uuid not null,
  at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, meeting_id) references pathways.meeting (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, by_member_id) references organisations.member (territory_id, id)
);
create index meeting_change_person on pathways.meeting_change (territory_id, person_id, at desc);
create index meeting_change_meeting on pathways.meeting_change (territory_id, meeting_id, at desc);
select bassin.protect('pathways.meeting_change', 'select, insert');
