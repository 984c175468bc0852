create schema templates;
grant usage on schema templates to bassin_app;

-- What a territory writes in place of the text of a document: rows are only added. Without content: back to the product's.
create table templates.version (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  kind text not null,
  number integer not null check (number > 0),
  content text,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, kind, number),
  foreign key (territory_id, written_by) references organisations.member (territory_id, id)
);
select bassin.protect('templates.version', 'select, insert');

-- When a contract was last put on paper before somebody signed it: printed again, it keeps the text of that instant.
alter table pathways.contract add column printed_at timestamptz;
