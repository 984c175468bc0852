-- What a line of « À faire » is about when nobody is followed: the action, the pledge, the decision or the agreement.
alter table deadlines.deadline add column subject_label text;
