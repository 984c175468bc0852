-- The diagnosis of an episode: dated versions, each written whole and never changed, so that a brake that is lifted is measured.
create table pathways.diagnosis (
  territory_id uuid not null,
  id uuid not null,
  pathway_id uuid not null,
  number integer not null,
  held_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, pathway_id, number),
  foreign key (territory_id, pathway_id) references pathways.pathway (territory_id, id),
  foreign key (territory_id, recorded_by) references organisations.member (territory_id, id)
);
-- Deleted by the retention alone (R4): no route does.
select bassin.protect('pathways.diagnosis', 'select, insert, delete');

-- One theme of one version. Health and justice are no themes here: they have their own table and their own right (R1).
create table pathways.diagnosis_line (
  territory_id uuid not null,
  diagnosis_id uuid not null,
  theme_code text not null,
  rating text not null check (rating in ('strength', 'strong', 'moderate', 'no-impact', 'lifted')),
  -- The day of the version in which this brake was first found; null for what is no brake.
  since date,
  lifted_on date,
  primary key (territory_id, diagnosis_id, theme_code),
  check ((rating = 'lifted') = (lifted_on is not null)),
  check ((rating in ('strong', 'moderate', 'lifted')) = (since is not null)),
  check (lifted_on >= since),
  foreign key (territory_id, diagnosis_id) references pathways.diagnosis (territory_id, id)
);
select bassin.protect('pathways.diagnosis_line', 'select, insert, delete');
