-- When a person is called in elsewhere: workshops are offered at other hours. By whom stays with who follows her.
create view pathways.published_convening with (security_invoker = true) as
  select territory_id, person_id, at from pathways.convening where withdrawn_at is null;
grant select on pathways.published_convening to bassin_app;
