-- When the référent by law (France Travail, Département…) calls the person in, as the référent of the scheme learnt it: two
-- appointments on one half-day warn whoever plans the second. No place, no reason: neither is needed to warn.
create table pathways.convening (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  pathway_id uuid not null,
  by_kind text not null check (by_kind in ('france-travail', 'departement', 'mission-locale', 'cap-emploi', 'other')),
  at timestamptz not null,
  on_date date not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id),
  foreign key (territory_id, noted_by) references organisations.member (territory_id, id)
);
create index convening_person on pathways.convening (territory_id, person_id, on_date);
create index convening_pathway on pathways.convening (territory_id, pathway_id, at);
select bassin.protect('pathways.convening');
