-- A pledge that is late is a point for the committee that follows its agreement.
alter table steering.agenda_item drop constraint agenda_item_source_check;
alter table steering.agenda_item add constraint agenda_item_source_check
  check (source in ('typed', 'objective', 'decision', 'agreement', 'seat', 'contestation', 'pledge'));
