-- The contract that the référent by law holds, as one value: a check of the table is read and planned again for each
-- row that is written, and a pathway is written at each exchange; that of a domain only when this value is.
create type pathways.legal_contract_parts as (kind text, signed_on date, ends_on date);
create domain pathways.legal_contract as pathways.legal_contract_parts
  check ((value).kind is not null or ((value).signed_on is null and (value).ends_on is null))
  check ((value).ends_on >= (value).signed_on);
alter table pathways.pathway add column legal_contract pathways.legal_contract;
update pathways.pathway
set legal_contract = row(legal_contract_kind, legal_contract_signed_on, legal_contract_ends_on)
where legal_contract_kind is not null;
alter table pathways.pathway
  drop column legal_contract_kind,
  drop column legal_contract_signed_on,
  drop column legal_contract_ends_on;
