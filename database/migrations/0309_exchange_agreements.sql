-- What a partner may receive of those whom it sent, day by day. A version is never rewritten: the next one takes over on
-- its first day; only its end may be brought forward, once, with who did so.
create table exchanges.agreement (
  territory_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  starts_on date not null,
  ends_on date,
  covers text[] not null,
  legal_base text not null,
  signed_on date not null,
  signer_name text not null,
  territory_signer_name text not null,
  reference text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  ended_on date,
  ended_by uuid,
  ended_at timestamptz,
  primary key (territory_id, id),
  check (ends_on is null or ends_on >= starts_on),
  check ((ended_on is null) = (ended_at is null)),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, noted_by) references organisations.member (territory_id, id)
);
create index agreement_organisation on exchanges.agreement (territory_id, organisation_id, starts_on desc, noted_at desc);
select bassin.protect('exchanges.agreement', 'select, insert');
grant update (ended_on, ended_by, ended_at) on exchanges.agreement to bassin_app;

-- What other features read of an appointment: the return to a partner, workshops, the person's own page.
create view pathways.published_appointment with (security_invoker = true) as
  select territory_id, id, person_id, pathway_id, member_id, kind, is_individual, at, on_date, minutes, place, presence,
    sequence, sequence > 0 as was_moved, updated_at
  from pathways.meeting;
-- The body of the référent by law.
create view pathways.published_legal_referent with (security_invoker = true) as
  select territory_id, id as pathway_id, legal_referent_kind as kind
  from pathways.pathway where legal_referent_kind is not null;
grant select on pathways.published_appointment, pathways.published_legal_referent to bassin_app;
