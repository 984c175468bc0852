-- The impact assessment of a territory (RGPD, article 35): each saving is a version of its own.
create table privacy.assessment (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  number integer not null,
  content jsonb not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, number),
  foreign key (territory_id, written_by) references organisations.member (territory_id, id)
);
select bassin.protect('privacy.assessment', 'select, insert');
