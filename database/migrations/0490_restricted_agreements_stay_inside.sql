-- Committees, plans, pledges, volets, frameworks and the public page are read by every member: a restricted agreement,
-- which only its parties and its writers read, is not theirs to tell.
create or replace view agreements.published_agreement with (security_invoker = true) as
  select territory_id, id, kind, label, scheme_id, starts_on, ends_on, signed_on, state, is_restricted
  from agreements.agreement where not is_restricted;
create or replace view agreements.published_objective with (security_invoker = true) as
  select o.territory_id, o.id, o.agreement_id, o.position, o.article, o.label, o.indicator_code, o.period_from, o.period_to,
    o.kind, o.owner_id
  from agreements.objective o
  join agreements.agreement a on a.territory_id = o.territory_id and a.id = o.agreement_id
  where not a.is_restricted and o.removed_at is null;
create or replace view agreements.published_party with (security_invoker = true) as
  select p.territory_id, p.id, p.agreement_id, p.position, p.organisation_id, p.name, p.role, p.removed_on
  from agreements.party p
  join agreements.agreement a on a.territory_id = p.territory_id and a.id = p.agreement_id
  where not a.is_restricted;
create or replace view agreements.published_article with (security_invoker = true) as
  select r.territory_id, r.id, r.agreement_id, r.position, r.number, r.title, r.removed_on
  from agreements.article r
  join agreements.agreement a on a.territory_id = r.territory_id and a.id = r.agreement_id
  where not a.is_restricted;
