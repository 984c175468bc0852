-- The hash of what was agreed, kept with each signature and read again; none for those noted before it was kept. A
-- person may sign by a code sent to her for this one text.
alter table pathways.signature
  add column content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
  drop constraint signature_method_check,
  add constraint signature_method_check check (method in ('paper', 'screen', 'code'));
create index signature_content on pathways.signature (territory_id, content_hash text_pattern_ops)
  where content_hash is not null;
