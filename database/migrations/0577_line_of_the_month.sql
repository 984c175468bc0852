-- The line of the month follows the last interview of its pathway: recording one leaves the line where it is, and who
-- reads it finds it as many days later as that interview is after its basis. The hourly round writes it so. An act spares
-- a table, its six indexes and its wall.
create view deadlines.running_line with (security_invoker = true) as
  select d.territory_id, d.id, d.rule_code, d.subject_kind, d.subject_id, d.subject_label, d.person_id, d.pathway_id,
    d.owner_id, d.desk, d.scheme_id, d.organisation_id, d.planned_on, d.basis_on + moved.days as basis_on,
    d.shows_from + moved.days as shows_from, d.due_on + moved.days as due_on, d.escalates_on + moved.days as escalates_on
  from deadlines.deadline d
  cross join lateral (select case when d.rule_code = 'monthly-meeting' then coalesce((
      select greatest(w.last_meeting_on - d.basis_on, 0) from pathways.pathway w
      where w.territory_id = d.territory_id and w.id = d.pathway_id), 0) else 0 end as days offset 0) moved
  where d.settled_at is null;
grant select on deadlines.running_line to bassin_app;

create or replace view deadlines.published_deadline with (security_invoker = true) as
  select territory_id, id, rule_code, subject_kind, subject_id, person_id, pathway_id, owner_id, desk, shows_from,
    due_on, escalates_on
  from deadlines.running_line;
