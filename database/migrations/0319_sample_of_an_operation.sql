-- A sample may be drawn among the participants of one operation, whose payment is what is controlled.
create view funding.published_operation with (security_invoker = true) as
  select territory_id, id, code, label, starts_on, ends_on from funding.operation;
create view funding.published_participant with (security_invoker = true) as
  select territory_id, operation_id, person_id, entered_on, exited_on from funding.participation;
grant select on funding.published_operation, funding.published_participant to bassin_app;

alter table controls.sample add column operation_id uuid,
  add foreign key (territory_id, operation_id) references funding.operation (territory_id, id);
