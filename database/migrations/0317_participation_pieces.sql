-- What proves a participation is read where it is kept: proofs of criteria, of exits and of jobs, presences of the steps.
create view people.published_criterion_proof with (security_invoker = true) as
  select f.territory_id, f.id, f.person_id, f.received_on, f.valid_until
  from people.criterion_proof f
  join people.criterion c on c.territory_id = f.territory_id and c.id = f.criterion_id
  where c.revoked_at is null;
create view pathways.published_proof with (security_invoker = true) as
  select territory_id, id, pathway_id, subject_kind, proof_kind, requested_on, due_on, received_on, checked_on
  from pathways.proof where cancelled_on is null and refused_reason is null;
create view pathways.published_attendance with (security_invoker = true) as
  select a.territory_id, a.step_id, s.pathway_id, a.day, a.presence
  from pathways.attendance a
  join pathways.step s on s.territory_id = a.territory_id and s.id = a.step_id;
grant select on people.published_criterion_proof, pathways.published_proof, pathways.published_attendance to bassin_app;

-- What somebody said of a piece: accepted, refused, or not to be asked of this participant. Taken back, the row stays.
create table funding.piece_mark (
  territory_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  piece_code text not null,
  kind text not null check (kind in ('checked', 'refused', 'set-aside')),
  -- The day of the piece that was looked at: a later one waits for its own check.
  given_on date,
  reason text,
  marked_by uuid not null,
  marked_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  primary key (territory_id, id),
  check (kind = 'checked' or reason is not null),
  foreign key (territory_id, participation_id) references funding.participation (territory_id, id) on delete cascade
);
create unique index piece_mark_in_force on funding.piece_mark (territory_id, participation_id, piece_code)
  where removed_at is null;
select bassin.protect('funding.piece_mark');
