-- The contract that the référent by law holds, beside that of the scheme; and who carries each objective.
alter table pathways.pathway
  add column legal_contract_kind text,
  add column legal_contract_signed_on date,
  add column legal_contract_ends_on date,
  add check (legal_contract_kind is not null or (legal_contract_signed_on is null and legal_contract_ends_on is null)),
  add check (legal_contract_ends_on >= legal_contract_signed_on);
alter table pathways.objective
  add column carried_by text not null default 'person' check (carried_by in ('person', 'referent', 'legal-referent'));
