-- Need to know (matrix 1.9): the brakes that an operator to whom a step is entrusted reads; the others he never does.
alter table pathways.diagnosis_line add column is_shared boolean not null default false;
alter table pathways.diagnosis_line alter column is_shared drop default;
alter table pathways.diagnosis_line
  add constraint shared_brake check (not is_shared or rating in ('strong', 'moderate'));

-- From the finding of a brake to the day on which it was lifted, for the figures alone. The diagnosis is erased with the
-- social notes (R4); then this row has no pathway any more, its days are those of their months, and it is of nobody.
create table pathways.brake_spell (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  pathway_id uuid,
  theme_code text not null,
  -- The structure of the référent on the day of the finding.
  organisation_id uuid,
  opened_on date not null,
  lifted_on date,
  days integer check (days >= 0),
  primary key (territory_id, id),
  check ((lifted_on is null) = (days is null)),
  check (lifted_on >= opened_on),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id)
);
create unique index brake_spell_open on pathways.brake_spell (territory_id, pathway_id, theme_code)
  where lifted_on is null and pathway_id is not null;
create index brake_spell_opened on pathways.brake_spell (territory_id, opened_on);
create index brake_spell_lifted on pathways.brake_spell (territory_id, lifted_on) where lifted_on is not null;
select bassin.protect('pathways.brake_spell', 'select, insert, update');

-- The spells of the diagnoses recorded before.
insert into pathways.brake_spell (territory_id, id, pathway_id, theme_code, organisation_id, opened_on, lifted_on, days)
select found.territory_id, gen_random_uuid(), found.pathway_id, found.theme_code, m.organisation_id, found.since,
  found.lifted_on, found.lifted_on - found.since
from (
  select d.territory_id, d.pathway_id, l.theme_code, l.since, max(l.lifted_on) as lifted_on
  from pathways.diagnosis_line l
  join pathways.diagnosis d on d.territory_id = l.territory_id and d.id = l.diagnosis_id
  where l.since is not null
  group by d.territory_id, d.pathway_id, l.theme_code, l.since
) found
join pathways.pathway w on w.territory_id = found.territory_id and w.id = found.pathway_id
left join organisations.member m on m.territory_id = w.territory_id and m.id = w.referent_id;
