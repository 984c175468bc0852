-- The wordings that a territory gives its notices, each kept as it was given. Until it writes one, the shipped one holds.
create table people.notice_text (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  reason text not null,
  -- 1, 2, 3… for each reason: what `people.notice.notice_version` names « local-1 ».
  number integer not null,
  valid_from date not null,
  title_fr text not null,
  body_fr text not null,
  title_en text,
  body_en text,
  source text not null,
  -- Day on which the person in charge of data protection read it; null: nobody did yet.
  verified_on date,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, reason, number),
  foreign key (territory_id, written_by) references organisations.member (territory_id, id)
);
select bassin.protect('people.notice_text', 'select, insert');
