-- The cockpit counts from these indexes alone, without reading the pathways of the territory.
drop index pathways.pathway_caseload;
create index pathway_caseload on pathways.pathway (territory_id, referent_id, last_meeting_on nulls first, id)
  include (state, contract_signed_on, team_id) where is_open;
drop index pathways.pathway_entries;
create index pathway_entries on pathways.pathway (territory_id, entered_on) include (referent_id, team_id);
drop index pathways.pathway_exits;
create index pathway_exits on pathways.pathway (territory_id, exited_on)
  include (exit_class, referent_id, team_id) where exited_on is not null;
