-- What an objective has reached, with the facts that it was counted from: one row a question, no person in it. It is given
-- again while `stamp`, made anew from the facts at each opening, is the same (features/agreements/rules/facts.ts).
create table agreements.kept_measure (
  territory_id uuid not null references territory.territory,
  -- Which facts, of which pathways, over which period.
  question text not null,
  -- The day up to which they were counted: the end of the period, or the day of the count.
  counted_to date not null,
  stamp text not null,
  counts jsonb not null,
  counted_at timestamptz not null,
  primary key (territory_id, question)
);
select bassin.protect('agreements.kept_measure', 'select, insert, update, delete');

-- The instant leads to the meetings of a month by the index of their member.
create or replace view pathways.published_meeting with (security_invoker = true) as
  select territory_id, id, pathway_id, member_id, kind, on_date, presence, counts_for_month, at
  from pathways.meeting where pathway_id is not null;

-- The days of the steps of a territory are read from this index alone.
drop index pathways.step_pathway;
create index step_pathway on pathways.step (territory_id, pathway_id, starts_on) include (started_on, ended_on);
