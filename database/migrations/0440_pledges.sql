-- Who promised what under an agreement, what was delivered, what partners lend each other, who pays operators.
create schema pledges;
grant usage on schema pledges to bassin_app;

-- Quantities are in hundredths of their unit, money in cents of euro: nothing is ever added across kinds.
create table pledges.pledge (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  agreement_id uuid not null,
  -- The number of the article as the text says it: an amendment may rewrite the articles, what was promised stays.
  article text,
  -- The party when it is recorded, the organisation of the directory when it is known; its name as it promised.
  party_id uuid,
  organisation_id uuid,
  signatory_name text not null,
  kind text not null check (kind in ('days', 'staff', 'tools', 'data', 'money', 'places', 'other')),
  label text not null,
  quantity bigint not null check (quantity > 0),
  unit text,
  recurrence text not null check (recurrence in ('once', 'yearly')),
  from_on date,
  due_on date not null,
  serves text,
  -- The member of the promising organisation who is reminded of it.
  contact_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  check (from_on is null or from_on <= due_on),
  check ((unit is null) = (kind in ('days', 'staff', 'money', 'places'))),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, party_id) references agreements.party (territory_id, id) on delete set null (party_id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, contact_id) references organisations.member (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index pledge_agreement on pledges.pledge (territory_id, agreement_id);
create index pledge_organisation on pledges.pledge (territory_id, organisation_id);
create index pledge_party on pledges.pledge (territory_id, party_id) where party_id is not null;
select bassin.protect('pledges.pledge');

-- That a due date will not be met, and why; the latest row of a due date holds.
create table pledges.pledge_move (
  territory_id uuid not null,
  id uuid not null,
  pledge_id uuid not null,
  -- 1 for the first due date, 2 for the next year.
  rank integer not null check (rank between 1 and 60),
  move text not null check (move in ('give-up', 'reopen')),
  reason text,
  moved_by uuid not null,
  moved_at timestamptz not null,
  primary key (territory_id, id),
  check (move <> 'give-up' or reason is not null),
  foreign key (territory_id, pledge_id) references pledges.pledge (territory_id, id),
  foreign key (territory_id, moved_by) references organisations.member (territory_id, id)
);
create index pledge_move_pledge on pledges.pledge_move (territory_id, pledge_id, rank, moved_at desc);
select bassin.protect('pledges.pledge_move', 'select, insert');

-- `state` repeats the last move. What a signatory notes waits for a yes before it counts.
create table pledges.delivery (
  territory_id uuid not null,
  id uuid not null,
  pledge_id uuid not null,
  rank integer not null check (rank between 1 and 60),
  delivered_on date not null,
  quantity bigint not null check (quantity > 0),
  note text,
  state text not null check (state in ('waiting', 'counted', 'refused', 'cancelled')),
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, pledge_id) references pledges.pledge (territory_id, id),
  foreign key (territory_id, noted_by) references organisations.member (territory_id, id)
);
create index delivery_pledge on pledges.delivery (territory_id, pledge_id, delivered_on);
select bassin.protect('pledges.delivery', 'select, insert');
grant update (state) on pledges.delivery to bassin_app;

create table pledges.delivery_move (
  territory_id uuid not null,
  id uuid not null,
  delivery_id uuid not null,
  move text not null check (move in ('confirm', 'refuse', 'cancel')),
  reason text,
  moved_by uuid not null,
  moved_at timestamptz not null,
  primary key (territory_id, id),
  foreign key (territory_id, delivery_id) references pledges.delivery (territory_id, id),
  foreign key (territory_id, moved_by) references organisations.member (territory_id, id)
);
create index delivery_move_delivery on pledges.delivery_move (territory_id, delivery_id);
select bassin.protect('pledges.delivery_move', 'select, insert');

-- Evidence: the files of a pledge, each with the delivery that it proves.
create table pledges.delivery_file (
  territory_id uuid not null,
  file_id uuid not null,
  delivery_id uuid not null,
  primary key (territory_id, file_id),
  foreign key (territory_id, delivery_id) references pledges.delivery (territory_id, id)
);
create index delivery_file_delivery on pledges.delivery_file (territory_id, delivery_id);
select bassin.protect('pledges.delivery_file', 'select, insert');

-- A tool, a room, a shared post: who lends it and for how long.
create table pledges.shared_mean (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  agreement_id uuid,
  kind text not null check (kind in ('tool', 'room', 'post', 'vehicle', 'other')),
  label text not null,
  lender_id uuid not null,
  from_on date not null,
  to_on date,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  check (to_on is null or to_on >= from_on),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, lender_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create index shared_mean_agreement on pledges.shared_mean (territory_id, agreement_id);
create index shared_mean_lender on pledges.shared_mean (territory_id, lender_id);
select bassin.protect('pledges.shared_mean');

-- Who uses it, and which share of it when shares are agreed.
create table pledges.mean_user (
  territory_id uuid not null,
  mean_id uuid not null,
  organisation_id uuid not null,
  position integer not null,
  share_percent integer check (share_percent between 1 and 100),
  primary key (territory_id, mean_id, organisation_id),
  foreign key (territory_id, mean_id) references pledges.shared_mean (territory_id, id),
  foreign key (territory_id, organisation_id) references organisations.organisation (territory_id, id)
);
create index mean_user_organisation on pledges.mean_user (territory_id, organisation_id);
select bassin.protect('pledges.mean_user');

-- What a source plans for an operator in a year, and what it paid.
create table pledges.operator_funding (
  territory_id uuid not null references territory.territory,
  id uuid not null,
  operator_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  -- A funder of the directory, or one that is not in it, by name.
  funder_id uuid,
  funder_name text,
  agreement_id uuid,
  planned_cents bigint not null check (planned_cents >= 0),
  paid_cents bigint not null check (paid_cents >= 0),
  note text,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (territory_id, id),
  check ((funder_id is null) <> (funder_name is null)),
  foreign key (territory_id, operator_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, funder_id) references organisations.organisation (territory_id, id),
  foreign key (territory_id, agreement_id) references agreements.agreement (territory_id, id),
  foreign key (territory_id, created_by) references organisations.member (territory_id, id)
);
create unique index operator_funding_once on pledges.operator_funding
  (territory_id, operator_id, year, coalesce(funder_id::text, lower(funder_name)), coalesce(agreement_id::text, ''));
create index operator_funding_year on pledges.operator_funding (territory_id, year);
select bassin.protect('pledges.operator_funding');
