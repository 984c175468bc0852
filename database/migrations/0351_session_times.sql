-- A time that the closing of a session wrote is what its sealed sheet says: it changes by the correction of the session.
alter table pathways.meeting add column of_session boolean not null default false;
update pathways.meeting m set of_session = true
  from training.enrolment e
  where e.territory_id = m.territory_id and e.id = m.id;
