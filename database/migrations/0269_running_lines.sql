-- A line is in the index of its owner or of its desk, not in both, and in that of its pathway when it has one: one entry
-- less for each contact recorded. Nor can one of these be taken any more for a look-up by rule and subject, as it was
-- while the statistics still called the table empty: each row of a caseload then read all the lines of its territory.
drop index deadlines.deadline_owner;
create index deadline_owner on deadlines.deadline (territory_id, owner_id, due_on)
  where settled_at is null and owner_id is not null;
drop index deadlines.deadline_desk;
create index deadline_desk on deadlines.deadline (territory_id, desk, due_on)
  where settled_at is null and desk is not null;
drop index deadlines.deadline_pathway;
create index deadline_pathway on deadlines.deadline (territory_id, pathway_id)
  where settled_at is null and pathway_id is not null;

-- The cockpit counts from indexes alone as long as the pages are known to hold nothing in doubt, which each contact
-- undoes for one: they are looked at again at one changed row in twenty, not at one in five.
alter table pathways.pathway set (autovacuum_vacuum_scale_factor = 0.05);
