-- What counts as having seen somebody in the month is decided when the meeting is recorded: calls and messages never do.
create or replace view pathways.published_meeting with (security_invoker = true) as
  select territory_id, id, pathway_id, member_id, kind, is_individual, on_date, presence, counts_for_month
  from pathways.meeting where pathway_id is not null;
