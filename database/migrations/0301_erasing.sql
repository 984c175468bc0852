-- Nobody reads the private notes of another. The work of the retention erases them, and opens them to that end alone,
-- for the time of one statement: `bassin.erases_notes` is set by it and put back.
create policy retention_reaches on pathways.private_note for select
  using (territory_id = (select bassin.territory_id()) and (select current_setting('bassin.erases_notes', true)) = 'on');
create policy retention_erases on pathways.private_note for delete
  using (territory_id = (select bassin.territory_id()) and (select current_setting('bassin.erases_notes', true)) = 'on');

-- Rows that are written once lose their words at the anonymisation, and nothing else of them changes.
grant update (from_place, to_place) on pathways.meeting_change to bassin_app;
grant update (signer_name, reason) on pathways.withdrawn_signature to bassin_app;
grant update (added_reason) on controls.sampled_person to bassin_app;

-- Who may open a file today, for the notice of the retention.
create view people.published_follower with (security_invoker = true) as
  select territory_id, person_id, member_id, organisation_id, starts_on, ends_on from people.follower;
grant select on people.published_follower to bassin_app;
