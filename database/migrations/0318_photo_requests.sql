-- A photograph of one proof asked of a phone where nobody is signed in: by whom, and when it came. Its link says nothing.
create table pathways.photo_request (
  territory_id uuid not null,
  id uuid not null,
  proof_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  received_at timestamptz,
  primary key (territory_id, id),
  foreign key (territory_id, proof_id) references pathways.proof (territory_id, id),
  foreign key (territory_id, asked_by) references organisations.member (territory_id, id)
);
create index photo_request_proof on pathways.photo_request (territory_id, proof_id);
select bassin.protect('pathways.photo_request', 'select, insert, update');
