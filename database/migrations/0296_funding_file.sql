-- The columns of the file of participants, as a territory words and orders them from a day on. Never changed.
create table funding.file_mapping (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  valid_from date not null,
  source text not null,
  columns jsonb not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, valid_from)
);
select bassin.protect('funding.file_mapping', 'select, insert');

-- Who holds the contrat d'engagement by law, and until when the one in force runs: dates and a kind, never its words.
create view pathways.published_engagement with (security_invoker = true) as
  select w.territory_id, w.id as pathway_id, w.legal_referent_kind, c.ends_on
  from pathways.pathway w
  left join pathways.contract c on c.territory_id = w.territory_id and c.pathway_id = w.id and c.state = 'signed';
grant select on pathways.published_engagement to bassin_app;
