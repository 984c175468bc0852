-- What somebody said of the proof of a criterion: checked, or refused and why. Never changed: a later word is a new row.
create table people.criterion_proof_check (
  territory_id uuid not null,
  id uuid not null,
  proof_id uuid not null,
  person_id uuid not null,
  -- The first word on this proof, then the second: two may be said in one instant.
  number smallint not null check (number > 0),
  kind text not null check (kind in ('checked', 'refused')),
  reason text,
  checked_by uuid not null,
  checked_at timestamptz not null,
  primary key (territory_id, id),
  unique (territory_id, proof_id, number),
  check ((kind = 'refused') = (reason is not null)),
  foreign key (territory_id, person_id) references people.person (territory_id, id),
  foreign key (territory_id, proof_id) references people.criterion_proof (territory_id, id) on delete cascade,
  foreign key (territory_id, checked_by) references organisations.member (territory_id, id)
);
create index criterion_proof_check_person on people.criterion_proof_check (territory_id, person_id);
select bassin.protect('people.criterion_proof_check', 'select, insert, delete');
-- A merge of two files moves it; nothing else of it changes.
grant update (person_id) on people.criterion_proof_check to bassin_app;

-- Kept beside the proof of the day, so that the lists that say what is to be checked do not look through the proofs.
alter table people.criterion add column proof_awaits_check boolean not null default false;
-- Of the proofs that came before, those of whom an entry is still to be decided are to be looked at; the others are not listed.
update people.criterion c set proof_awaits_check = true
from pathways.application a
where c.proof_received_on is not null and c.revoked_at is null
  and a.territory_id = c.territory_id and a.person_id = c.person_id
  and a.state in ('received', 'first-meeting-set', 'eligibility-checked', 'deferred');
create index criterion_to_check on people.criterion (territory_id, person_id)
  where proof_awaits_check and revoked_at is null;
create or replace view people.published_criterion with (security_invoker = true) as
  select territory_id, id, person_id, code, since, valid_until, declared_on, proof_received_on, rule_version,
    proof_awaits_check
  from people.criterion where revoked_at is null;

-- A refused proof proves nothing, wherever it is read.
create or replace view people.published_criterion_proof with (security_invoker = true) as
  select f.territory_id, f.id, f.person_id, f.received_on, f.valid_until
  from people.criterion_proof f
  join people.criterion c on c.territory_id = f.territory_id and c.id = f.criterion_id
  where c.revoked_at is null and (select k.kind from people.criterion_proof_check k
    where k.territory_id = f.territory_id and k.proof_id = f.id order by k.number desc limit 1) is distinct from 'refused';
