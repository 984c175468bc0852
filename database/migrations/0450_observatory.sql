-- Published figures about places, from official files: of no territory, like territory.commune.
create schema observatory;
grant usage on schema observatory to bassin_app;

-- Municipal population of the census, under today's code of the commune. A département and the country are the sum
-- of the communes of the file, written with them: nobody adds up 35,000 rows to open a page.
create table observatory.population (
  level text not null check (level in ('commune', 'epci', 'departement', 'france')),
  code text not null,
  year integer not null,
  inhabitants integer not null,
  primary key (level, code, year)
);

-- Registered jobseekers as published, rounded to ten. No row: not published, which is not zero.
create table observatory.jobseekers (
  level text not null check (level in ('commune', 'departement', 'region')),
  -- Today's code of a commune, the former ones it took over added up.
  code text not null,
  month date not null check (extract(day from month) = 1),
  -- Null: the file gives this place several figures that disagree.
  registered integer,
  primary key (level, code, month)
);

-- Recruitment projects of a year, by job and basin. Null in a figure is statistical secrecy, never zero.
create table observatory.recruitment (
  year integer not null,
  basin_code text not null,
  departement_code text not null,
  job_code text not null,
  basin_label text not null,
  departement_label text not null,
  job_label text not null,
  family_code text not null,
  family_label text not null,
  projects integer,
  difficult integer,
  seasonal integer,
  primary key (year, basin_code, departement_code, job_code)
);

-- The same added up by département and for the country, over published cells alone; written with the lines.
create table observatory.recruitment_total (
  year integer not null,
  level text not null check (level in ('departement', 'france')),
  code text not null,
  label text not null,
  lines integer not null,
  published_lines integer not null,
  projects integer,
  -- A share is taken over the lines where both terms are published.
  difficult integer,
  difficult_over integer,
  seasonal integer,
  seasonal_over integer,
  primary key (year, level, code)
);

-- Localised unemployment rate of a département, in tenths of a point.
create table observatory.unemployment (
  departement_code text not null,
  year integer not null,
  rate_tenths integer not null,
  primary key (departement_code, year)
);

-- Familles professionnelles 2021: the field of work of each job of the survey.
create table observatory.occupation (
  code text primary key,
  label text not null,
  field_code text not null,
  field_label text not null
);

grant select, insert, update, delete on
  observatory.population, observatory.jobseekers, observatory.recruitment, observatory.recruitment_total,
  observatory.unemployment, observatory.occupation to bassin_app;
