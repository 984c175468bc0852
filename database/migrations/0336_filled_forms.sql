-- When the person filled and signed a questionnaire herself, on her page.
alter table funding.questionnaire add column filled_by_person_on date;

-- A questionnaire that she filled and signed: it waits until who follows her takes it over.
create table participant.filled_form (
  territory_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  participation_id uuid not null,
  moment text not null check (moment in ('entry', 'exit', 'month-6')),
  form_version text not null,
  -- Item to answer, sensitive questions apart: of those, only that they were answered.
  answers jsonb not null,
  sensitive_items text[] not null default '{}',
  signed_name text not null,
  signed_at timestamptz not null,
  -- Of everything that she signed, keyed by the server's secret: nobody finds a sensitive answer by trying.
  seal text not null,
  taken_at timestamptz,
  taken_by uuid,
  primary key (territory_id, id),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, taken_by) references organisations.member (territory_id, id)
);
create index filled_form_person on participant.filled_form (territory_id, person_id, signed_at desc);
select bassin.protect('participant.filled_form');

-- Disability, housing exclusion, origin (R1): written without being read, gone once taken over.
create table participant.filled_sensitive (
  territory_id uuid not null,
  id uuid not null,
  filled_form_id uuid not null,
  item_code text not null,
  state text not null check (state in ('value', 'declined')),
  value text,
  primary key (territory_id, id),
  check ((state = 'value') = (value is not null)),
  foreign key (territory_id, filled_form_id) references participant.filled_form (territory_id, id)
);
create index filled_sensitive_form on participant.filled_sensitive (territory_id, filled_form_id);
alter table participant.filled_sensitive enable row level security;
create policy sensitive_write on participant.filled_sensitive for insert
  with check (territory_id = (select bassin.territory_id()));
create policy sensitive_read on participant.filled_sensitive for select
  using (territory_id = (select bassin.territory_id()) and (select current_setting('bassin.reads_sensitive', true)) = 'on');
create policy sensitive_delete on participant.filled_sensitive for delete
  using (territory_id = (select bassin.territory_id()));
grant select, insert, delete on participant.filled_sensitive to bassin_app;
