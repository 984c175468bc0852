-- A member who follows people is away, and a colleague answers for her. Why is said by a short list that holds no health.
create table organisations.absence (
  territory_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  cover_id uuid not null check (cover_id <> member_id),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  reason_code text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  -- Last day when it was ended before `until_on`; the day before `from_on` when it never began.
  ended_on date,
  ended_by uuid,
  ended_at timestamptz,
  primary key (territory_id, id),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id),
  foreign key (territory_id, cover_id) references organisations.member (territory_id, id),
  foreign key (territory_id, noted_by) references organisations.member (territory_id, id),
  foreign key (territory_id, ended_by) references organisations.member (territory_id, id)
);
create index absence_member on organisations.absence (territory_id, member_id, from_on);
create index absence_cover on organisations.absence (territory_id, cover_id, from_on);
select bassin.protect('organisations.absence', 'select, insert');
grant update (ended_on, ended_by, ended_at) on organisations.absence to bassin_app;

-- What the other features read: who is away, who answers, and until when. Never why.
create view organisations.published_absence with (security_invoker = true) as
  select territory_id, id, member_id, cover_id, from_on, coalesce(ended_on, until_on) as until_on
  from organisations.absence;
grant select on organisations.published_absence to bassin_app;
