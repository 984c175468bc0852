-- The workspace of a national organisation: members and agreements, no perimeter and nobody followed.
alter table territory.directory add column kind text not null default 'territory' check (kind in ('territory', 'network'));

-- What a national organisation asks its territories to decline; read by every territory once published.
create table network.framework (
  territory_id uuid not null references territory.directory,
  id uuid not null,
  label text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  created_at timestamptz not null,
  created_by uuid not null,
  published_at timestamptz,
  published_by uuid,
  primary key (territory_id, id)
);
alter table network.framework enable row level security;
create policy owner_or_published on network.framework for select
  using (territory_id = (select bassin.territory_id()) or published_at is not null);
create policy owner_writes on network.framework for insert with check (territory_id = (select bassin.territory_id()));
create policy owner_publishes on network.framework for update
  using (territory_id = (select bassin.territory_id())) with check (territory_id = (select bassin.territory_id()));
grant select, insert, update (published_at, published_by) on network.framework to bassin_app;

-- One definition in one version; a change is a new version, and what was declined keeps its own.
create table network.framework_indicator (
  territory_id uuid not null,
  id uuid not null,
  framework_id uuid not null,
  position integer not null,
  version integer not null check (version > 0),
  indicator_code text not null,
  indicator_version text not null,
  label text not null,
  definition text not null,
  direction text not null check (direction in ('up', 'down', 'range')),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  target_min numeric,
  target_max numeric,
  primary key (territory_id, id),
  unique (territory_id, framework_id, position, version),
  foreign key (territory_id, framework_id) references network.framework (territory_id, id)
);
alter table network.framework_indicator enable row level security;
create policy owner_or_published on network.framework_indicator for select
  using (territory_id = (select bassin.territory_id()) or exists (
    select 1 from network.framework f where f.territory_id = framework_indicator.territory_id
      and f.id = framework_indicator.framework_id and f.published_at is not null));
create policy owner_writes on network.framework_indicator for insert with check (territory_id = (select bassin.territory_id()));
grant select, insert on network.framework_indicator to bassin_app;

-- An agreement of this territory that declines a framework; it may decline several. Its territory's alone.
create table network.declension (
  territory_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  framework_territory_id uuid not null,
  framework_id uuid not null,
  population integer,
  declined_at timestamptz not null,
  declined_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, declined_by) references organisations.member (territory_id, id),
  foreign key (framework_territory_id, framework_id) references network.framework (territory_id, id)
);
create unique index declension_once on network.declension (territory_id, framework_id, agreement_id) where withdrawn_at is null;
create index declension_framework on network.declension (framework_territory_id, framework_id) where withdrawn_at is null;
select bassin.protect('network.declension', 'select, insert, update');

-- The indicators it takes, with its own starting point and target.
create table network.declined_indicator (
  territory_id uuid not null,
  declension_id uuid not null,
  indicator_id uuid not null,
  baseline_value numeric,
  baseline_on date,
  target_min numeric,
  target_max numeric,
  primary key (territory_id, declension_id, indicator_id),
  foreign key (territory_id, declension_id) references network.declension (territory_id, id)
);
select bassin.protect('network.declined_indicator', 'select, insert');

-- What the territory has reached, written by its own server code: counts, never a person.
create table network.contribution (
  territory_id uuid not null,
  declension_id uuid not null,
  indicator_id uuid not null,
  numerator numeric not null,
  denominator numeric,
  value numeric,
  is_comparable boolean not null,
  as_of date not null,
  primary key (territory_id, declension_id, indicator_id),
  foreign key (territory_id, declension_id, indicator_id) references network.declined_indicator (territory_id, declension_id, indicator_id)
);
select bassin.protect('network.contribution', 'select, insert, update, delete');

-- The one thing that passes from the territories to the owner of a framework: who declines it, with which targets, and
-- counts. The owner is the territory of the transaction, never an argument; nothing of a withdrawn declension.
create function network.contributions(framework uuid) returns table (
  territory_name text, declension_id uuid, population integer, indicator_id uuid, baseline_value numeric,
  target_min numeric, target_max numeric, numerator numeric, denominator numeric, value numeric, is_comparable boolean,
  as_of date)
language sql stable security definer set search_path = pg_catalog, network as $$
  select t.name, d.id, d.population, i.indicator_id, i.baseline_value, i.target_min, i.target_max,
    c.numerator, c.denominator, c.value, c.is_comparable, c.as_of
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
