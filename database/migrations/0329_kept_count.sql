-- The counts of a territory too big to be counted at each opening, with their instant: one row a territory, no person in it.
create table agreements.kept_count (
  territory_id uuid not null references territory.territory,
  -- Of the territory's own day: the year and the 31 days of the counts end on it.
  counted_on date not null,
  counted_at timestamptz not null,
  counts jsonb not null,
  primary key (territory_id)
);
select bassin.protect('agreements.kept_count', 'select, insert, update');
