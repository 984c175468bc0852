-- An exchange recorded changes dates that no index keeps any more: the pathway and its line of the month are written
-- again in their own page, without an entry in each of their indexes. The list of a caseload sorts its rows, and what is
-- due to a member or a desk is read whole, as it was. The pages keep the room that this asks for.
drop index pathways.pathway_caseload;
create index pathway_caseload on pathways.pathway (territory_id, referent_id, id)
  include (state, contract_signed_on, team_id) where is_open;
alter table pathways.pathway set (fillfactor = 85);

drop index deadlines.deadline_owner;
create index deadline_owner on deadlines.deadline (territory_id, owner_id)
  where settled_at is null and owner_id is not null;
drop index deadlines.deadline_desk;
create index deadline_desk on deadlines.deadline (territory_id, desk) where settled_at is null and desk is not null;
drop index deadlines.deadline_organisation;
create index deadline_organisation on deadlines.deadline (territory_id, organisation_id)
  where settled_at is null and organisation_id is not null;
alter table deadlines.deadline set (fillfactor = 85);
