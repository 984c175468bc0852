-- Nothing reads whether a meeting was individual in the dated facts: what counts for the month was decided when it was
-- recorded. A column leaves a view with the view.
drop view pathways.published_meeting;
create view pathways.published_meeting with (security_invoker = true) as
  select territory_id, id, pathway_id, member_id, kind, on_date, presence, counts_for_month
  from pathways.meeting where pathway_id is not null;
grant select on pathways.published_meeting to bassin_app;
