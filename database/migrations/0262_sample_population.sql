-- The share of the population that was asked for, in hundredths of a percent, when the size was not asked in files.
alter table controls.sample add column asked_percent_hundredths integer;

-- The list that the files were drawn from, so that the draw can be made again.
create table controls.population_person (
  territory_id uuid not null,
  sample_id uuid not null,
  person_id uuid not null,
  primary key (territory_id, sample_id, person_id),
  foreign key (territory_id, sample_id) references controls.sample (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id)
);
create index population_person_person on controls.population_person (territory_id, person_id);
select bassin.protect('controls.population_person', 'select, insert');
