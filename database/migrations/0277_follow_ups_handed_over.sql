-- What a référent who leaves still owes to persons who exited is given to another one, in one act that can be undone.
alter table pathways.bulk_act drop constraint bulk_act_kind_check;
alter table pathways.bulk_act add constraint bulk_act_kind_check
  check (kind in ('appointments', 'hand-over', 'follow-ups', 'export'));
