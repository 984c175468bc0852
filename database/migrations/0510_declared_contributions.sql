-- A territory whose pathways are not all in Bassin answers an indicator by an objective to which it gives values: they
-- reach the framework as declared, with their source and day, and are never added to what is counted.
alter table network.declined_indicator
  add column objective_id uuid,
  add constraint declined_objective foreign key (territory_id, objective_id)
    references agreements.objective (territory_id, id);
alter table network.contribution
  add column origin text not null default 'counted' check (origin in ('counted', 'declared')),
  add column source text,
  add column is_contested boolean not null default false,
  add constraint contribution_source check (origin = 'counted' or source is not null);

drop function network.contributions(uuid);
-- The one thing that passes from the territories to the owner of a framework: who declines it, with which targets,
-- counts or declared values. The owner is the territory of the transaction, never an argument; nothing of a withdrawn
-- declension.
create function network.contributions(framework uuid) returns table (
  territory_name text, declension_id uuid, population integer, indicator_id uuid, baseline_value numeric,
  target_min numeric, target_max numeric, numerator numeric, denominator numeric, value numeric, is_comparable boolean,
  as_of date, origin text, source text, is_contested boolean)
language sql stable security definer set search_path = pg_catalog, network as $$
  select t.name, d.id, d.population, i.indicator_id, i.baseline_value, i.target_min, i.target_max,
    c.numerator, c.denominator, c.value, c.is_comparable, c.as_of,
    coalesce(c.origin, case when i.objective_id is null then 'counted' else 'declared' end), c.source,
    coalesce(c.is_contested, false)
  from network.declension d
  join territory.directory t on t.territory_id = d.territory_id
  join network.declined_indicator i on i.territory_id = d.territory_id and i.declension_id = d.id
  left join network.contribution c on c.territory_id = d.territory_id and c.declension_id = d.id
    and c.indicator_id = i.indicator_id
  where d.framework_territory_id = nullif(current_setting('bassin.territory_id', true), '')::uuid
    and d.framework_id = framework and d.withdrawn_at is null
  order by t.name, d.id
$$;
revoke all on function network.contributions(uuid) from public;
grant execute on function network.contributions(uuid) to bassin_app;
