-- Samples drawn for a controller: which files he opens, how they were chosen, until when.
create schema controls;
grant usage on schema controls to bassin_app;

create table controls.sample (
  territory_id uuid not null,
  id uuid not null,
  purpose text not null,
  member_id uuid not null,
  scheme_id uuid,
  -- Which episodes: under way in the period, begun in it, ended in it.
  population text not null,
  from_on date not null,
  to_on date not null,
  population_size integer not null,
  asked_size integer not null,
  method_code text not null,
  seed text not null,
  opens_until date not null,
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  drawn_on date not null,
  primary key (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id),
  foreign key (territory_id, scheme_id) references organisations.scheme (territory_id, id)
);
create index sample_member on controls.sample (territory_id, member_id, drawn_at desc);
select bassin.protect('controls.sample', 'select, insert');

-- A file of a sample; `added_reason` when it was not drawn but asked for by name.
create table controls.sampled_person (
  territory_id uuid not null,
  sample_id uuid not null,
  person_id uuid not null,
  added_reason text,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (territory_id, sample_id, person_id),
  foreign key (territory_id, sample_id) references controls.sample (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index sampled_person_person on controls.sampled_person (territory_id, person_id);
select bassin.protect('controls.sampled_person', 'select, insert');

-- A sample closed before its day: who, when, why.
create table controls.closure (
  territory_id uuid not null,
  sample_id uuid not null,
  reason text not null,
  closed_by uuid not null,
  closed_at timestamptz not null,
  primary key (territory_id, sample_id),
  foreign key (territory_id, sample_id) references controls.sample (territory_id, id)
);
select bassin.protect('controls.closure', 'select, insert');
