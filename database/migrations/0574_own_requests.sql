-- Which requests of the register she wrote on her own page, so that the page tells her what became of them. The register
-- itself names who asks as they wrote it, and points at no file.
create table participant.own_request (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index own_request_of_person on participant.own_request (territory_id, person_id);
select bassin.protect('participant.own_request');
