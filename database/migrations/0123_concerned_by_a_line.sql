-- Whom a line concerns when it concerns many: the persons of an exported list, of a figure opened on them. The line,
-- which is sealed, holds how many they are and the digest of their ids.
create table audit.concerned (
  territory_id uuid not null,
  line_id uuid not null,
  subject_id uuid not null,
  primary key (territory_id, line_id, subject_id)
);
create index concerned_subject on audit.concerned (territory_id, subject_id, line_id);
select bassin.protect('audit.concerned', 'select, insert');
