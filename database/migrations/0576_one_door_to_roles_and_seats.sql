-- Roles and seats change by one door each, so that a caller is proved by her session and her member alone (ADR 42): a
-- role that changes is counted on its member, and a seat that closes or passes to another member ends the sessions of
-- who sat there. The application reads these tables and cannot write them otherwise.
alter table organisations.member add column role_changes integer not null default 0;

revoke insert, update, delete on organisations.member_role from bassin_app;

-- Replaces the roles of a member by `[{"code": …, "teamId": …}]`: those that stay keep the date they were granted.
create function organisations.replace_roles(of_member uuid, roles jsonb, at timestamptz, by_member uuid) returns void
language sql volatile security definer set search_path = pg_catalog, organisations as $$
  update member set role_changes = role_changes + 1
  where territory_id = nullif(current_setting('bassin.territory_id', true), '')::uuid and id = of_member;

  delete from member_role where territory_id = nullif(current_setting('bassin.territory_id', true), '')::uuid
    and member_id = of_member and role_code not in (select r.code from jsonb_to_recordset(roles) as r (code text));

  insert into member_role (territory_id, member_id, role_code, team_id, granted_at, granted_by)
  select nullif(current_setting('bassin.territory_id', true), '')::uuid, of_member, r.code, r."teamId", at, by_member
  from jsonb_to_recordset(roles) as r (code text, "teamId" uuid)
  on conflict (territory_id, member_id, role_code) do update set team_id = excluded.team_id;
$$;
revoke all on function organisations.replace_roles(uuid, jsonb, timestamptz, uuid) from public;
grant execute on function organisations.replace_roles(uuid, jsonb, timestamptz, uuid) to bassin_app;

revoke insert, update, delete on accounts.seat from bassin_app;

-- One seat a territory: who comes back takes the new member's place.
create function accounts.give_seat(to_user uuid, of_territory uuid, to_member uuid, at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, accounts as $$
  delete from session using seat
  where session.user_id = to_user and seat.user_id = to_user and seat.territory_id = of_territory
    and seat.closed_at is null and seat.member_id <> to_member;

  insert into seat (user_id, territory_id, member_id, created_at) values (to_user, of_territory, to_member, at)
  on conflict (user_id, territory_id) do update set member_id = excluded.member_id, closed_at = null;
$$;
revoke all on function accounts.give_seat(uuid, uuid, uuid, timestamptz) from public;
grant execute on function accounts.give_seat(uuid, uuid, uuid, timestamptz) to bassin_app;

-- Who sat there loses every session at once: where they have another seat, they sign in again.
create function accounts.close_seat(of_territory uuid, of_member uuid, at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, accounts as $$
  with closed as (
    update seat set closed_at = at where territory_id = of_territory and member_id = of_member and closed_at is null
    returning user_id
  )
  delete from session using closed where session.user_id = closed.user_id;
$$;
revoke all on function accounts.close_seat(uuid, uuid, timestamptz) from public;
grant execute on function accounts.close_seat(uuid, uuid, timestamptz) to bassin_app;
