-- Private notes are moved and erased the same way: by a function that acts as their owner and gives back no word of
-- them. The retention used to open them to a reader for the time of its statement; nothing opens them any more.
create function pathways.erase_private_notes(of_persons uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, pathways as $$
  delete from pathways.private_note
  where territory_id = nullif(current_setting('bassin.territory_id', true), '')::uuid and person_id = any (of_persons)
$$;
revoke all on function pathways.erase_private_notes(uuid[]) from public;
grant execute on function pathways.erase_private_notes(uuid[]) to bassin_app;

drop policy retention_reaches on pathways.private_note;
drop policy retention_erases on pathways.private_note;
