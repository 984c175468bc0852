-- Contracts and proofs of a pathway: a line about one of them is about its person.
create view pathways.published_paper with (security_invoker = true) as
  select territory_id, id, pathway_id from pathways.contract
  union all select territory_id, id, pathway_id from pathways.proof;
grant select on pathways.published_paper to bassin_app;
