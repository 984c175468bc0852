-- A pathway admitted by hand had no team, and was missing from the figures of its structure: it takes the team of its
-- référent in the same scheme, as each naming of a référent does from now on.
update pathways.pathway w
set team_id = (
  select t.id from organisations.member_role r
  join organisations.team t on t.territory_id = w.territory_id and t.id = r.team_id and t.scheme_id = w.scheme_id
  where r.territory_id = w.territory_id and r.member_id = w.referent_id
  order by r.role_code = 'referent' desc, t.id limit 1)
where w.team_id is null and w.referent_id is not null;
