-- A signature taken back so that the contract could be corrected: what it was, who took it back, when and why.
create table pathways.withdrawn_signature (
  territory_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  party text not null,
  signer_name text not null,
  signed_on date not null,
  method text not null,
  recorded_at timestamptz not null,
  reason text not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, contract_id) references pathways.contract (territory_id, id),
  foreign key (territory_id, withdrawn_by) references organisations.member (territory_id, id)
);
create index withdrawn_signature_contract on pathways.withdrawn_signature (territory_id, contract_id);
select bassin.protect('pathways.withdrawn_signature', 'select, insert');
