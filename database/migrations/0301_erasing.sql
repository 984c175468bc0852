-- Nobody reads the private notes of another, and nobody needs to in order to erase them: this function runs as its
-- owner, takes the territory from the transaction (never from an argument) and gives nothing back.
create function pathways.erase_private_notes(persons uuid[]) returns void
language sql security definer set search_path = pg_catalog, pathways as $$
  delete from pathways.private_note n
  where n.territory_id = nullif(current_setting('bassin.territory_id', true), '')::uuid and n.person_id = any(persons)
$$;
revoke all on function pathways.erase_private_notes(uuid[]) from public;
grant execute on function pathways.erase_private_notes(uuid[]) to bassin_app;

-- Rows that are written once lose their words at the anonymisation, and nothing else of them changes.
grant update (from_place, to_place) on pathways.meeting_change to bassin_app;
grant update (signer_name, reason) on pathways.withdrawn_signature to bassin_app;
grant update (added_reason) on controls.sampled_person to bassin_app;

-- Who may open a file today, for the notice of the retention.
create view people.published_follower with (security_invoker = true) as
  select territory_id, person_id, member_id, organisation_id, starts_on, ends_on from people.follower;
grant select on people.published_follower to bassin_app;
