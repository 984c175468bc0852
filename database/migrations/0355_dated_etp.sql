-- The share of a full-time job given to following people, from a day on. Before the first row holds that of the member:
-- what was counted of a past day stays what it was. A later word for the same day holds; none is rewritten.
create table organisations.member_etp (
  territory_id uuid not null,
  member_id uuid not null,
  from_on date not null,
  etp_hundredths integer not null check (etp_hundredths between 0 and 100),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (territory_id, member_id, from_on, set_at),
  foreign key (territory_id, member_id) references organisations.member (territory_id, id),
  foreign key (territory_id, set_by) references organisations.member (territory_id, id)
);
select bassin.protect('organisations.member_etp', 'select, insert');

create view organisations.published_etp with (security_invoker = true) as
  select territory_id, member_id, from_on, etp_hundredths, set_at from organisations.member_etp;
grant select on organisations.published_etp to bassin_app;
