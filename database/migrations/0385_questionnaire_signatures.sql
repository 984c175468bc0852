-- A person signs the answers of a questionnaire by a code sent to her, beside who asks them. Answers corrected later are
-- signed again: every signature stays, the latest counts.
create table funding.questionnaire_signature (
  territory_id uuid not null,
  id uuid not null,
  questionnaire_id uuid not null,
  signer_name text not null,
  signed_on date not null,
  -- Printed nowhere: without it nobody finds a sensitive answer by trying the few that there are.
  salt text not null check (salt ~ '^[0-9a-f]{32}$'),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, questionnaire_id) references funding.questionnaire (territory_id, id),
  foreign key (territory_id, recorded_by) references organisations.member (territory_id, id)
);
create index questionnaire_signature_latest on funding.questionnaire_signature (territory_id, questionnaire_id, recorded_at desc);
create index questionnaire_signature_content on funding.questionnaire_signature (territory_id, content_hash text_pattern_ops);
select bassin.protect('funding.questionnaire_signature', 'select, insert, delete');
